// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a review and handing it in. What is typed is saved as a draft a moment later and is there again after a crash
// or another day. GUI thread; deletes itself.
#pragma once

#include <QTimer>
#include <QUuid>

#include "app/domain/reports.h"
#include "app/domain/request.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QPlainTextEdit;

namespace rd {

class SubmitDialog final : public Dialog {
    Q_OBJECT
public:
    SubmitDialog(const Workbench& bench, const RequestRow& request, const Attempt& attempt, QWidget* parent);

    void done(int result) override;

signals:
    void submitted(const QString& title);

private:
    void build(const RequestRow& request, const Attempt& attempt);
    void readDraft();
    void saveDraft();
    void count();
    void send();
    void receive(const Result<VerbReport>& report);

    Workbench m_bench;
    AssignmentId m_attempt;
    qint64 m_version;
    WorkItemId m_item;
    QString m_titleText;
    QLabel *m_brief, *m_count, *m_saved;
    QPlainTextEdit* m_text;
    QPushButton *m_anew, *m_submit;
    QTimer m_typing;
    QUuid m_op = QUuid::createUuid();
    QString m_sent, m_savedText;
    bool m_running = false;
};

} // namespace rd
