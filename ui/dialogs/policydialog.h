// SPDX-License-Identifier: GPL-3.0-or-later
// Changes one policy: new value, note, and what the value would mean on today's data before it is saved. Errors stay
// inside with the input kept. GUI thread; deletes itself.
#pragma once

#include <QUuid>

#include "app/domain/canceltoken.h"
#include "app/domain/policy.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

/// "7 days", "72 hours": how a value of the same kind is written.
[[nodiscard]] QString policyExamples(const QString& value);

class PolicyDialog final : public Dialog {
    Q_OBJECT
public:
    PolicyDialog(const Workbench& bench, const Policy& policy, QWidget* parent);
    ~PolicyDialog() override;

    void reject() override;

signals:
    void saved(const QString& key);

private:
    void addFields();
    void addTrial(const QString& counted);
    /// Says what is wrong with the value; empty if it may be sent.
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] bool checkInput();
    void inputChanged();
    void tryValue();
    void showTrial(const Result<PolicyTrial>& trial);
    void save();
    void finishSave(const Result<PolicyChange>& change);
    void setBusy(bool busy, const QString& text = {});

    Workbench m_bench;
    Policy m_policy;
    QLineEdit* m_value;
    QLineEdit* m_note;
    QLabel* m_hint = nullptr;
    QLabel* m_mistake;
    QLabel* m_trial = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QUuid m_op; ///< of this input: sent twice, it changes once
    CancelToken m_stop;
    bool m_saving = false;
    int m_request = 0;
};

} // namespace rd
