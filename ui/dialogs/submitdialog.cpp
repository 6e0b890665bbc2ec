// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/submitdialog.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int saveAfterMs = 800;

} // namespace

SubmitDialog::SubmitDialog(const Workbench& bench, SubmitTask task, QWidget* parent)
    : Dialog(bench.theme, task.title, task.sentence, parent)
    , m_bench(bench)
    , m_task(std::move(task))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(saveAfterMs);
    connect(&m_typing, &QTimer::timeout, this, &SubmitDialog::saveDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        m_typing.start();
    });
    connect(m_submit, &QPushButton::clicked, this, &SubmitDialog::send);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_anew->hide();
    });
    count();
    fit(680);
    m_text->setFocus();
    readDraft();
}

void SubmitDialog::build()
{
    m_brief = wrappedLabel(m_task.itemTitle, this);
    m_brief->setFont(theme().font(u"section"_s));
    content()->addWidget(m_brief);
    if (!m_task.deadline.isEmpty())
        content()->addWidget(plainLabel(m_task.deadline, this, u"muted"_s));
    QLabel* label = plainLabel(m_task.label, this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"review"_s);
    m_text->setAccessibleName(m_task.label);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 12 + 18);
    m_text->setPlaceholderText(m_task.hint);
    label->setBuddy(m_text);
    m_count = plainLabel({}, this, u"muted"_s);
    m_count->setObjectName(u"count"_s);
    m_saved = plainLabel({}, this, u"muted"_s);
    m_saved->setObjectName(u"saved"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_saved);
    content()->addWidget(label);
    content()->addWidget(m_text, 1);
    content()->addLayout(line);
    m_anew = addSideButton(tr("Start anew"));
    m_anew->hide();
    addCancel(tr("Close"));
    m_submit = addButton(tr("Submit"), u"primary"_s);
}

void SubmitDialog::readDraft()
{
    whenDone(m_bench.requests.draft(m_task.attempt), this, [this](const Result<std::optional<SavedDraft>>& draft) {
        if (!draft) {
            m_saved->setText(tr("The draft could not be read: %1").arg(draft.error().text));
            return;
        }
        if (!*draft || hasText(m_text->toPlainText()))
            return; // nothing there, or the person began to write already
        m_savedText = (*draft)->content;
        m_text->setPlainText((*draft)->content);
        m_text->moveCursor(QTextCursor::End);
        m_typing.stop();
        m_saved->setText(tr("Your draft of %1 is here again").arg(localTime((*draft)->savedAt)));
        m_anew->show();
    });
}

void SubmitDialog::saveDraft()
{
    const QString text = m_text->toPlainText();
    if (text == m_savedText || m_running)
        return;
    whenDone(m_bench.requests.saveDraft(m_task.attempt, text), this, [this, text](const Result<Millis>& saved) {
        if (saved) {
            m_savedText = text;
            m_saved->setText(hasText(text) ? tr("Draft saved %1").arg(localTime(*saved)) : QString());
        } else {
            // The next key tries again; until then the text is only here.
            m_saved->setText(tr("The draft is not saved: %1").arg(saved.error().text));
        }
    });
}

void SubmitDialog::count()
{
    const qsizetype length = trimmedCodePoints(m_text->toPlainText());
    const QString number = locale().toString(qlonglong(length));
    m_count->setText(length < m_task.least ? tr("%1 of at least %2 characters").arg(number).arg(m_task.least)
                                           : tr("%1 characters").arg(number));
    const QString waiting = m_bench.session.whyNoChanges();
    const QString missing = !waiting.isEmpty()      ? waiting
                            : length < m_task.least ? m_task.tooShort.arg(m_task.least)
                                                    : QString();
    m_submit->setEnabled(missing.isEmpty() && !m_running);
    m_submit->setToolTip(plain(missing));
}

void SubmitDialog::send()
{
    m_running = true;
    m_typing.stop();
    setProblem({});
    setProgress(-1);
    count();
    const QString text = m_text->toPlainText();
    if (text != m_sent)
        m_op = QUuid::createUuid();
    m_sent = text;
    DeskVerb verb{u"submit"_s,
                  {DeskTarget{m_task.item, std::nullopt, m_task.attempt, m_task.version, m_task.itemTitle}},
                  {},
                  {},
                  m_op};
    verb.content = text;
    whenDone(m_task.apply(verb), this, [this](const Result<VerbReport>& report) { receive(report); });
}

void SubmitDialog::receive(const Result<VerbReport>& report)
{
    m_running = false;
    hideProgress();
    count();
    if (!report || !report->skipped.isEmpty()) {
        // The text stays where it is and in the draft.
        setProblem(report ? tr("Not submitted: %1. Your text is kept.").arg(report->skipped.first().text)
                          : report.error().text);
        return;
    }
    m_savedText = m_sent;
    emit submitted(m_task.itemTitle);
    accept();
}

void SubmitDialog::done(int result)
{
    // Closed before the moment was over: what was typed last is saved as well. The service outlives the dialog.
    if (result == Rejected && m_text->toPlainText() != m_savedText)
        (void)m_bench.requests.saveDraft(m_task.attempt, m_text->toPlainText());
    Dialog::done(result);
}

} // namespace rd
