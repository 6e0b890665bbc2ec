// SPDX-License-Identifier: GPL-3.0-or-later
// The first window of a computer without a workspace: three doors. It only asks; bootstrap opens what was chosen, shows
// progress here and closes it. GUI thread; deletes itself.
#pragma once

#include <QDialog>

#include "app/domain/error.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace rd {

class DoorCard;
class Theme;

class WelcomeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WelcomeDialog(const Theme& theme, QWidget* parent = nullptr);

    /// "Making the sample workspace…": the doors are shut until fail() or the end.
    void setBusy(const QString& what);
    /// Whatever was tried was given up: the doors are open again.
    void setIdle() { setDoorsOpen(true); }
    /// The door that was tried stays shut no longer: what went wrong is said below the doors.
    void fail(const QString& what, const Error& error);
    [[nodiscard]] QString problem() const;

    void reject() override;
    bool event(QEvent* event) override;

signals:
    void tryIt();
    void newWorkspace(const QString& file);
    void openWorkspace(const QString& file);
    void connectShared();
    /// It was closed while something was being made.
    void cancelled();

private:
    void addHead(QVBoxLayout* layout);
    void addDoors(QVBoxLayout* layout);
    void addFoot(QVBoxLayout* layout);
    void setDoorsOpen(bool open);
    void chooseNew();
    void chooseExisting();

    const Theme& m_theme;
    QList<DoorCard*> m_doors;
    QPushButton* m_open = nullptr;
    QPushButton* m_details = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_busy = nullptr;
    QLabel* m_problem = nullptr;
    QString m_what;
    Error m_error;
    bool m_working = false;
};

} // namespace rd
