// SPDX-License-Identifier: GPL-3.0-or-later
// File > Import claims: choose a file, check it without changing anything, read the report, import. Both runs show
// their progress and can truly be cancelled; the real one is all or nothing unless rows were refused and the person
// leaves them out. GUI thread; deletes itself.
#pragma once

#include "app/domain/canceltoken.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QPushButton;

namespace rd {

class ElidedLabel;
class ImportSummary;

class ImportDialog final : public Dialog {
    Q_OBJECT
public:
    /// With an empty `file` it waits for one to be chosen.
    ImportDialog(const Workbench& bench, const QString& file, QWidget* parent);
    ~ImportDialog() override;

    void reject() override;

private:
    enum class Running { Nothing, Check, Import };

    void addFileRow();
    void addButtons();
    void choose();
    void setFile(const QString& file);
    void check();
    void import();
    void run(Running what, bool dryRun, bool skipBad);
    void showProgress(int permille);
    void finishCheck(const Result<ImportReport>& report);
    void finishImport(const Result<ImportReport>& report);
    void showReport(const ImportReport& report);
    void showFailure(const Error& error);
    void updateButtons();

    Workbench m_bench;
    QString m_file;
    ElidedLabel* m_name;
    QPushButton* m_choose;
    ImportSummary* m_summary;
    QPushButton* m_copy;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_import;
    ImportReport m_report; ///< of the check
    Running m_running = Running::Nothing;
    bool m_checked = false;
    CancelToken m_stop;
};

} // namespace rd
