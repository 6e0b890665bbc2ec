// SPDX-License-Identifier: GPL-3.0-or-later
// The invariants of the workspace: what has to hold, what is broken, since when, what to do. Looks only; repairs
// nothing. GUI thread; the looking runs in the background; deletes itself.
#pragma once

#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"

class QLabel;
class QStackedWidget;

namespace rd {

class HistoryService;
class StatePane;
class TextTable;

class DoctorDialog final : public Dialog {
    Q_OBJECT
public:
    DoctorDialog(HistoryService& history, const Theme& theme, QWidget* parent);

    /// What "Copy" copies: every check, each broken row, what to do.
    [[nodiscard]] QString asText() const;

private:
    void look();
    void showReport(const Result<DoctorReport>& report);
    void showRemedy();

    HistoryService& m_history;
    DoctorReport m_report;
    QList<qsizetype> m_checkOfRow;
    QStackedWidget* m_stack;
    QWidget* m_listed;
    TextTable* m_table;
    QLabel* m_remedy;
    StatePane* m_failed;
    QPushButton* m_copy;
    QPushButton* m_again;
};

} // namespace rd
