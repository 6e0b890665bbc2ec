// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of a file found: four numbers, what follows from them, and the refused rows line by line. GUI thread;
// owned by ImportDialog.
#pragma once

#include <QWidget>

#include "app/domain/reports.h"

class QLabel;
class QPlainTextEdit;

namespace rd {

class Theme;

class ImportSummary final : public QWidget {
    Q_OBJECT
public:
    ImportSummary(const Theme& theme, QWidget* parent);

    void show(const ImportReport& report, const QString& file);
    [[nodiscard]] QString problems() const;

private:
    QLabel* addNumber(const QString& caption);
    void setNumber(QLabel* label, qint64 number, const QString& roleWhenAny = {});

    const Theme& m_theme;
    QLabel* m_rows;
    QLabel* m_fresh;
    QLabel* m_known;
    QLabel* m_refused;
    QLabel* m_next;
    QLabel* m_heading;
    QPlainTextEdit* m_problems;
};

/// What happens next, in a sentence or two.
[[nodiscard]] QString importOutlook(const ImportReport& report, const QString& file);

} // namespace rd
