// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incidentspage.h"

#include <QItemSelectionModel>

#include "app/domain/text.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/session.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "ui/actions/feedback.h"
#include "ui/actions/incidentactions.h"
#include "ui/dialogs/approachesdialog.h"
#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/incidentdetails.h"
#include "ui/pages/incidentsfilterbar.h"
#include "ui/pages/incidentsloader.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QueueWords words()
{
    return {
        IncidentsPage::tr("The incidents could not be read"),
        u"triangle-alert"_s,
        IncidentsPage::tr("No incidents yet"),
        IncidentsPage::tr("An incident is something broken for which an AI proposes a fix that an engineer reviews."),
        IncidentsPage::tr("Report an incident…"),
        IncidentsPage::tr("No incident matches the filter"),
        IncidentsPage::tr("Export incidents"),
        IncidentsPage::tr("The incidents could not be exported.")};
}

QueueColumns columns()
{
    using Model = IncidentsQueueModel;
    return {{Model::Title, Model::Age, Model::Deadline},
            {{Model::Severity, 108},
             {Model::Status, 172},
             {Model::Engineer, 132},
             {Model::Deadline, 180},
             {Model::Priority, 84},
             {Model::Age, 92}},
            {Model::Priority, Model::Age, Model::Engineer, Model::Status},
            340};
}

} // namespace

IncidentsPage::IncidentsPage(const Workbench& bench, QWidget* parent)
    : QueuePage(bench, {keys::incidentsHeader, keys::incidentsSplitter, keys::incidentsFilter, keys::incidentsDetails},
                words(), parent)
    , m_model(new IncidentsQueueModel(this))
    , m_loader(new IncidentsLoader(bench.incidents, *m_model, this))
    , m_actions(new IncidentActions(bench, this))
    , m_reportAction(makeAction(u"file-plus"_s, tr("Report an incident…")))
    , m_filterBar(new IncidentsFilterBar(bench, this))
    , m_details(new IncidentDetailsPane(bench, *m_actions, paneParent()))
{
    m_reportAction->setShortcut(QKeySequence::New);
    connect(m_reportAction, &QAction::triggered, this, &IncidentsPage::reportIncident);
    connect(m_details, &IncidentDetailsPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_details, &IncidentDetailsPane::approachesWanted, this, &IncidentsPage::showApproaches);
    connect(m_actions, &IncidentActions::assignWanted, this, &IncidentsPage::assign);
    connect(m_actions, &IncidentActions::submitWanted, this, &IncidentsPage::submit);
    assemble({m_model, m_loader, m_filterBar, m_details, {buildTitleRow()}, m_actions->actions(), {m_reportAction}},
             columns());
    showSort(-1, false);
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_opened && view().selectionModel()->hasSelection()) {
            m_opened.reset();
            select();
        }
    });
}

QWidget* IncidentsPage::buildTitleRow()
{
    auto* row = new TitleRow(bench().theme, title(), this);
    m_badge = row->addBadge(u"job_late"_s);
    row->setMain(m_reportAction);
    row->setMenu(lesserActions());
    return row;
}

bool IncidentsPage::isOffered(const Actor& actor) const
{
    return IncidentsService::isFor(actor);
}

void IncidentsPage::refresh()
{
    QueuePage::refresh();
    if (m_opened)
        open(m_opened->id);
}

void IncidentsPage::startLoading()
{
    // The age of a filter is measured by the database's clock as far as it is known.
    const Millis now = m_model->now() > 0 ? m_model->now() : QDateTime::currentMSecsSinceEpoch();
    m_loader->load({m_filterBar->filter().at(now), m_sort, m_descending});
}

void IncidentsPage::explainCommands()
{
    QueuePage::explainCommands();
    const Session& session = bench().session;
    const QString waiting = session.whyNoChanges();
    m_reportAction->setVisible(session.rules().mayEver(u"incidents"_s, u"report"_s, session.actor()));
    m_reportAction->setEnabled(waiting.isEmpty());
    m_reportAction->setToolTip(plain(waiting));
}

void IncidentsPage::showCounts()
{
    const IncidentCounts& counts = m_loader->counts();
    m_filterBar->setCounts(counts);
    m_badge->show(u"job_late"_s,
                  counts.overdue > 0 ? tr("%1 overdue").arg(locale().toString(counts.overdue)) : QString());
    emit badgeChanged(counts.overdue, tr("%n overdue review(s)", nullptr, int(counts.overdue)));
}

void IncidentsPage::sortBy(int column)
{
    // Third click on a column: back to the queue's own order, running deadlines first.
    const IncidentSort wanted = column == IncidentsQueueModel::Title ? IncidentSort::Title
                                : column == IncidentsQueueModel::Age ? IncidentSort::Age
                                                                     : IncidentSort::Queue;
    if (m_sort != wanted) {
        m_sort = wanted;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_sort = IncidentSort::Queue;
        m_descending = false;
    }
    const bool own = m_sort == IncidentSort::Queue && !m_descending;
    showSort(own ? -1 : column, m_descending);
}

void IncidentsPage::select()
{
    QList<IncidentRow> rows = selectedRows(*m_model);
    const int selected = selectedCount();
    if (rows.isEmpty() && m_opened)
        rows << *m_opened;
    m_actions->setSelection(rows, m_model->now());
    showSelection(int(rows.size()), selected);
    m_details->show(rows.size() == 1 ? std::optional(rows.first()) : std::nullopt, int(rows.size()), m_model->now());
}

void IncidentsPage::setFilter(const IncidentsFilter& filter)
{
    m_filterBar->setFilter(filter);
}

QFuture<Result<qint64>> IncidentsPage::writeRows(const QString& file, const CancelToken& cancel)
{
    return bench().exports.incidents({m_loader->query(), file, cancel});
}

void IncidentsPage::reportIncident()
{
    auto* dialog = new IncidentDialog(bench(), window());
    connect(dialog, &IncidentDialog::reported, this, [this](const QString& incident) {
        bench().session.announce();
        bench().feedback.tell(tr("“%1” reported").arg(incident.left(60)));
    });
    dialog->open();
}

void IncidentsPage::assign(const IncidentRow& incident, const QString& verb)
{
    auto* dialog = new AssignDialog(bench(), incident, verb, window());
    connect(dialog, &AssignDialog::assigned, this, [this](const QString& of, const QString& engineer) {
        bench().session.announce();
        bench().feedback.tell(tr("“%1” is with %2 now").arg(of.left(60), engineer));
    });
    dialog->open();
}

void IncidentsPage::submit(const IncidentRow& incident)
{
    auto* dialog = new SubmitDialog(bench(), submitTask(bench(), incident), window());
    connect(dialog, &SubmitDialog::submitted, this, [this](const QString& of) {
        bench().session.announce();
        bench().feedback.tell(tr("Approach for “%1” submitted").arg(of.left(60)));
    });
    dialog->open();
}

void IncidentsPage::showApproaches(const IncidentDetails& details)
{
    QList<QAction*> verbs;
    if (details.active())
        verbs = {m_actions->action(u"choose_engineer"_s), m_actions->action(u"choose_ai"_s)};
    (new ApproachesDialog(bench().theme, details, verbs, window()))->open();
}

void IncidentsPage::open(WorkItemId item)
{
    if (showAtHand(item))
        return;
    whenDone(bench().incidents.details(item, {}, 1), this,
             [this, item](const Result<std::optional<IncidentDetails>>& found) {
                 if (!found) {
                     bench().feedback.fail(tr("The incident could not be read."), found.error(),
                                           [this, item] { open(item); });
                 } else if (!*found) {
                     bench().feedback.tell(tr("This incident is not yours to see, or does not exist"));
                 } else {
                     view().clearSelection();
                     m_opened = (*found)->incident;
                     setDetailsShown(true);
                 }
             });
}

} // namespace rd
