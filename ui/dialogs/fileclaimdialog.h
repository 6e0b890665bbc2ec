// SPDX-License-Identifier: GPL-3.0-or-later
// Files a claim: title, the task's id at its origin, the claimant (admins for somebody else). What is refused stays in
// the dialog with the reason. GUI thread; deletes itself.
#pragma once

#include <QUuid>

#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLineEdit;
class QPlainTextEdit;

namespace rd {

class PersonPicker;

class FileClaimDialog final : public Dialog {
    Q_OBJECT
public:
    FileClaimDialog(const Workbench& bench, QWidget* parent);

signals:
    void filed(rd::WorkItemId id, const QString& title);

private:
    void check();
    void send();
    void receive(const Result<VerbReport>& report);

    Workbench m_bench;
    QLineEdit* m_title;
    QLineEdit* m_externalId;
    PersonPicker* m_claimant = nullptr; ///< null where only the own claims may be filed
    QPlainTextEdit* m_note;
    QPushButton* m_file;
    QUuid m_op = QUuid::createUuid();
    QString m_sent; ///< what the op stands for: another text is another request
};

} // namespace rd
