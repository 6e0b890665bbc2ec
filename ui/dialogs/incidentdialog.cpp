// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/incidentdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

IncidentDialog::IncidentDialog(const Workbench& bench, QWidget* parent)
    : Dialog(bench.theme, tr("Report an incident"),
             tr("An engineer reviews the AI's approach and may propose another; an admin decides which one runs."),
             parent)
    , m_bench(bench)
{
    build();
    connect(m_send, &QPushButton::clicked, this, &IncidentDialog::send);
    connect(m_title, &QLineEdit::textChanged, this, &IncidentDialog::check);
    connect(m_approach, &QPlainTextEdit::textChanged, this, &IncidentDialog::check);
    connect(&bench.session, &Session::connectionChanged, this, &IncidentDialog::check);
    check();
    fit(620);
    m_title->setFocus();
}

void IncidentDialog::build()
{
    const auto field = [this](const QString& name, QWidget* widget) {
        QLabel* label = plainLabel(name, this);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        content()->addWidget(label);
        content()->addWidget(widget);
    };
    const auto urgency = [this](const QString& name) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        for (const QString& value : urgencies())
            box->insertItem(0, urgencyWord(value), value);
        box->setCurrentIndex(box->findData(u"normal"_s));
        return box;
    };
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"title"_s);
    field(tr("What is broken"), m_title);
    m_severity = urgency(u"severity"_s);
    m_priority = urgency(u"priority"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().size(u"between"_s));
    for (const auto& [name, box] : {std::pair(tr("Severity: how bad it is"), m_severity),
                                    std::pair(tr("Priority: how soon, it sets the deadline"), m_priority)}) {
        auto* column = new QVBoxLayout;
        QLabel* label = plainLabel(name, this);
        label->setBuddy(box);
        box->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(box);
        row->addLayout(column, 1);
    }
    content()->addLayout(row);
    m_approach = new QPlainTextEdit(this);
    m_approach->setObjectName(u"approach"_s);
    m_approach->setTabChangesFocus(true);
    m_approach->setMinimumHeight(fontMetrics().lineSpacing() * 8 + 18);
    m_approach->setPlaceholderText(tr("The fix that the AI proposes, step by step"));
    field(tr("The AI's approach (optional)"), m_approach);
    addCancel();
    m_send = addButton(tr("Report incident"), u"primary"_s);
    makeDefault(m_send);
}

NewIncident IncidentDialog::entered() const
{
    return {m_title->text(), m_severity->currentData().toString(), m_priority->currentData().toString(),
            m_approach->toPlainText()};
}

void IncidentDialog::check()
{
    QStringList problems;
    const QList<FieldProblem> found = problemsOf(entered());
    for (const FieldProblem& problem : found)
        problems << problem.text;
    const QString waiting = m_bench.session.whyNoChanges();
    if (!waiting.isEmpty())
        problems.prepend(waiting);
    // An empty form is not wrong yet; a title that is too long is.
    setProblem(hasText(m_title->text()) ? problems.join(u'\n') : waiting);
    m_send->setEnabled(problems.isEmpty() && !m_running);
    m_send->setToolTip(plain(problems.join(u'\n')));
}

void IncidentDialog::send()
{
    m_running = true;
    const NewIncident incident = entered();
    if (!(incident == m_sent))
        m_op = QUuid::createUuid();
    m_sent = incident;
    check();
    setProgress(-1);
    whenDone(m_bench.incidents.report(incident, {}, m_op), this,
             [this](const Result<VerbReport>& report) { receive(report); });
}

void IncidentDialog::receive(const Result<VerbReport>& report)
{
    m_running = false;
    hideProgress();
    check();
    if (!report || report->done.isEmpty()) {
        setProblem(!report                     ? report.error().text
                   : report->skipped.isEmpty() ? tr("Nothing was reported.")
                                               : report->skipped.first().text);
        return;
    }
    emit reported(normalised(m_sent.title));
    accept();
}

} // namespace rd
