// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies the chain of seals: progress that can be stopped, then what was found, in words. Starts by itself; a hash
// that was noted elsewhere can be compared afterwards. GUI thread; deletes itself.
#pragma once

#include "app/domain/canceltoken.h"
#include "app/domain/result.h"
#include "app/domain/seal.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

class TextTable;

class VerifyDialog final : public Dialog {
    Q_OBJECT
public:
    VerifyDialog(const Workbench& bench, QWidget* parent);
    ~VerifyDialog() override;

    /// For the tour: a result that no healthy workspace gives.
    void showReport(const ChainReport& report);

signals:
    void finished(const rd::ChainReport& report);

private:
    void build();
    void run();
    void showError(const Error& error);
    void showVerdict(const QString& icon, const QString& token, const QString& verdict, const QString& sentence);

    Workbench m_bench;
    QWidget* m_result;
    QLabel *m_icon, *m_verdict, *m_sentence, *m_seal;
    TextTable* m_findings;
    QLineEdit* m_hash;
    QPushButton *m_copy, *m_again;
    CancelToken m_cancel;
    int m_request = 0;
};

} // namespace rd
