// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assigndialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/session.h"
#include "ui/actions/incidentactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 250;

QString loadOf(const Engineer& engineer)
{
    const QLocale locale;
    return engineer.limit
               ? AssignDialog::tr("%1 of %2").arg(locale.toString(engineer.load), locale.toString(*engineer.limit))
               : locale.toString(engineer.load);
}

} // namespace

AssignDialog::AssignDialog(const Workbench& bench, const IncidentRow& incident, const QString& verb, QWidget* parent)
    : Dialog(bench.theme, verb == "assign"_L1 ? tr("Assign an engineer") : tr("Reassign the review"),
             verb == "assign"_L1
                 ? tr("The engineer is told, and the time of the incident's priority begins to run.")
                 : tr("%1 is told that the review is taken away. The new engineer gets the full time of the priority.")
                       .arg(incident.engineer),
             parent)
    , m_bench(bench)
    , m_incident(incident)
    , m_verb(verb)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &AssignDialog::read);
    connect(m_wanted, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AssignDialog::explain);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (m_send->isEnabled())
            send();
    });
    connect(m_send, &QPushButton::clicked, this, &AssignDialog::send);
    connect(&bench.session, &Session::connectionChanged, this, &AssignDialog::explain);
    fit(760);
    m_table->setFocus();
    read();
    if (m_verb == "reassign"_L1)
        readFreed();
}

void AssignDialog::readFreed()
{
    whenDone(m_bench.incidents.effects({m_incident.id}, m_verb), this, [this](const Result<QList<LoadEffect>>& loads) {
        if (loads)
            m_freed = loadText(*loads);
        else
            setProblem(loads.error().text);
        explain();
    });
}

void AssignDialog::build()
{
    QLabel* title = wrappedLabel(m_incident.title, this);
    title->setFont(theme().font(u"section"_s));
    content()->addWidget(title);
    QLabel* label = plainLabel(tr("Wanted expertise"), this);
    m_wanted = new QLineEdit(this);
    m_wanted->setObjectName(u"wanted"_s);
    m_wanted->setAccessibleName(tr("Wanted expertise"));
    m_wanted->setPlaceholderText(tr("What the incident's text names; or type tags such as: postgres, kafka"));
    offerClearing(m_wanted);
    label->setBuddy(m_wanted);
    m_hint = wrappedLabel({}, this, u"muted"_s);
    m_hint->setObjectName(u"hint"_s);
    m_table = new TextTable(theme(), {tr("Engineer"), tr("Load"), tr("Why here")}, this);
    m_table->setObjectName(u"engineers"_s);
    m_table->setAccessibleName(tr("Engineers, the best first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWideColumn(2);
    m_table->setMinimumHeight(Theme::scaled(240));
    m_effect = wrappedLabel({}, this);
    m_effect->setObjectName(u"effect"_s);
    QLabel* noteLabel = plainLabel(tr("Note (optional)"), this);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 2 + 18);
    noteLabel->setBuddy(m_note);
    for (QWidget* widget :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_wanted), static_cast<QWidget*>(m_hint)})
        content()->addWidget(widget);
    content()->addWidget(m_table, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_effect), static_cast<QWidget*>(noteLabel), static_cast<QWidget*>(m_note)})
        content()->addWidget(widget);
    addCancel();
    m_send = addButton(m_verb == "assign"_L1 ? tr("Assign") : tr("Reassign"), u"primary"_s);
}

void AssignDialog::read()
{
    const int asked = ++m_asked;
    setProblem({});
    setProgress(-1, tr("Looking who fits…"));
    explain();
    whenDone(m_bench.incidents.suggestions(m_incident.id, tagCandidates(m_wanted->text())), this,
             [this, asked](const Result<EngineerSuggestions>& got) {
                 if (asked == m_asked)
                     show(got);
             });
}

void AssignDialog::show(const Result<EngineerSuggestions>& got)
{
    hideProgress();
    if (!got) {
        setProblem(got.error().text);
        emit loaded();
        return;
    }
    m_suggestions = got->engineers;
    QList<QStringList> rows, tips;
    for (const EngineerSuggestion& one : std::as_const(m_suggestions)) {
        const QString why = one.engineer.isAvailable() ? suggestionText(one, got->now)
                                                       : unavailabilityWord(one.engineer.unavailability());
        rows << QStringList{one.engineer.name, loadOf(one.engineer), why};
        tips << QStringList{one.engineer.expertise.join(u", "_s), {}, rankWord(one.reason)};
    }
    m_table->setRows(rows, tips);
    m_hint->setText(m_suggestions.isEmpty() ? tr("Nobody could review it: there is no other engineer.")
                    : got->wanted.isEmpty() ? tr("The incident's text names no expertise: by free capacity, then the "
                                                 "longest without work.")
                                            : tr("By %1, then free capacity, then the longest without work.")
                                                  .arg(QLocale().createSeparatedList(got->wanted)));
    if (!m_suggestions.isEmpty())
        m_table->selectRow(0);
    explain();
    emit loaded();
}

const EngineerSuggestion* AssignDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.size() == 1 ? rows.first().row() : -1;
    return row >= 0 && row < m_suggestions.size() ? &m_suggestions[row] : nullptr;
}

QString AssignDialog::effectOf(const EngineerSuggestion& suggestion) const
{
    const Engineer& engineer = suggestion.engineer;
    const QLocale locale;
    return tr("The load of %1 goes from %2 to %3.")
        .arg(engineer.name, loadOf(engineer), locale.toString(engineer.load + 1));
}

void AssignDialog::explain()
{
    const EngineerSuggestion* one = chosen();
    const QString waiting = m_bench.session.whyNoChanges();
    const QString missing =
        !waiting.isEmpty() ? waiting
        : !one             ? tr("Choose an engineer first.")
        : !one->engineer.isAvailable()
            ? tr("%1 %2.").arg(one->engineer.name, unavailabilityWord(one->engineer.unavailability()))
            : QString();
    const QString effect =
        one && missing.isEmpty() ? QStringList{effectOf(*one), m_freed}.join(u' ').trimmed() : missing;
    m_effect->setText(one ? effect : QString());
    m_send->setEnabled(missing.isEmpty() && !m_running);
    m_send->setToolTip(plain(missing));
}

void AssignDialog::send()
{
    const EngineerSuggestion* one = chosen();
    if (!one || m_running)
        return;
    m_running = true;
    if (m_engineer != one->engineer.name)
        m_op = QUuid::createUuid(); // another request; the same one again keeps its op
    m_engineer = one->engineer.name;
    setProblem({});
    setProgress(-1);
    explain();
    DeskVerb verb;
    verb.verb = m_verb;
    verb.note = m_note->toPlainText().trimmed();
    verb.person = one->engineer.id;
    verb.op = m_op;
    verb.targets << (m_verb == "assign"_L1 ? DeskTarget{m_incident.id, m_incident.version, {}, 0, m_incident.title}
                                           : DeskTarget{m_incident.id, std::nullopt, m_incident.reviewId,
                                                        m_incident.reviewVersion, m_incident.title});
    whenDone(m_bench.incidents.apply(verb), this, [this](const Result<VerbReport>& report) { receive(report); });
}

void AssignDialog::receive(const Result<VerbReport>& report)
{
    m_running = false;
    hideProgress();
    explain();
    if (!report || !report->skipped.isEmpty()) {
        if (report)
            m_op = QUuid::createUuid(); // that request was answered
        setProblem(report ? tr("Nothing was changed: %1.").arg(report->skipped.first().text) : report.error().text);
        return;
    }
    emit assigned(m_incident.title, m_engineer);
    accept();
}

} // namespace rd
