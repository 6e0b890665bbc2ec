// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a table would be: nothing yet, nothing found, or failed. An icon, one sentence, what to do next.
#pragma once

#include <QWidget>

#include "app/domain/error.h"

class QLabel;
class QPushButton;

namespace rd {

class Theme;

class StatePane final : public QWidget {
    Q_OBJECT
public:
    explicit StatePane(const Theme& theme, QWidget* parent = nullptr);

    void show(const QString& icon, const QString& title, const QString& sentence, const QString& button);
    /// Why the button cannot be pressed at the moment; empty: it can.
    void setRefusal(const QString& reason);
    /// What happened, why, Retry, and the details behind a button.
    void showError(const QString& what, const Error& error);

signals:
    void clicked();
    void detailsWanted(const rd::Error& error);

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
    QPushButton* m_details;
    Error m_error;
};

/// Grey bars where rows will be, shown when loading takes longer than 150 ms.
class Skeleton final : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace rd
