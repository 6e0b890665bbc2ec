// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a review and handing it in. What is typed is saved as a draft a moment later and is there again after a crash
// or another day. GUI thread; deletes itself.
#pragma once

#include <QTimer>
#include <QUuid>

#include <QFuture>

#include <functional>

#include "app/domain/clock.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "app/services/deskverb.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QPlainTextEdit;

namespace rd {

/// What is to be written, in the words of its desk.
struct SubmitTask {
    QString title, sentence; ///< of the dialog
    QString label, hint;     ///< of the text
    QString tooShort;        ///< why it cannot be handed in yet, with %1 for the least number of characters
    QString deadline;        ///< empty: none
    WorkItemId item;
    QString itemTitle;
    AssignmentId attempt;
    qint64 version = 0;
    int least = 1; ///< characters
    std::function<QFuture<Result<VerbReport>>(const DeskVerb&)> apply;
};

class SubmitDialog final : public Dialog {
    Q_OBJECT
public:
    SubmitDialog(const Workbench& bench, SubmitTask task, QWidget* parent);

    void done(int result) override;

signals:
    void submitted(const QString& title);

private:
    void build();
    void readDraft();
    void saveDraft();
    void count();
    void send();
    void receive(const Result<VerbReport>& report);

    Workbench m_bench;
    SubmitTask m_task;
    QLabel *m_brief, *m_count, *m_saved;
    QPlainTextEdit* m_text;
    QPushButton *m_anew, *m_submit;
    QTimer m_typing;
    QUuid m_op = QUuid::createUuid();
    QString m_sent, m_savedText;
    bool m_running = false;
};

} // namespace rd
