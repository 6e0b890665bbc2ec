// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestspage.h"

#include <QItemSelectionModel>
#include <QLabel>

#include "app/domain/text.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "models/requests/requestsqueuemodel.h"
#include "ui/actions/feedback.h"
#include "ui/actions/requestactions.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/dialogs/payoutsdialog.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/requestdetails.h"
#include "ui/pages/requestsfilterbar.h"
#include "ui/pages/requestsloader.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QueueWords words()
{
    return {RequestsPage::tr("The requests could not be read"),
            u"stamp"_s,
            RequestsPage::tr("No requests yet"),
            RequestsPage::tr("A request asks reviewers to look at a piece of work, for free or for an amount."),
            RequestsPage::tr("File a request…"),
            RequestsPage::tr("No request matches the filter"),
            RequestsPage::tr("Export requests"),
            RequestsPage::tr("The requests could not be exported.")};
}

QueueColumns columns()
{
    using Model = RequestsQueueModel;
    return {{Model::Title, Model::Filed},
            {{Model::Status, 144},
             {Model::Author, 132},
             {Model::Places, 76},
             {Model::Waiting, 128},
             {Model::Filed, 100},
             {Model::Amount, 100},
             {Model::Held, 100}},
            {Model::Author, Model::Held, Model::Filed, Model::Amount},
            320};
}

} // namespace

RequestsPage::RequestsPage(const Workbench& bench, QWidget* parent)
    : QueuePage(bench, {keys::requestsHeader, keys::requestsSplitter, keys::requestsFilter, keys::requestsDetails},
                words(), parent)
    , m_model(new RequestsQueueModel(this))
    , m_loader(new RequestsLoader(bench.requests, *m_model, this))
    , m_actions(new RequestActions(bench, this))
    , m_fileAction(makeAction(u"file-plus"_s, tr("File a request…")))
    , m_payoutsAction(makeAction(u"arrow-left-right"_s, tr("Payouts…")))
    , m_filterBar(new RequestsFilterBar(bench, this))
    , m_details(new RequestDetailsPane(bench, *m_actions, paneParent()))
{
    wireActions();
    QList<QAction*> own = {m_fileAction, m_payoutsAction, makeSeparator()};
    own << m_actions->onAttempts();
    assemble({m_model, m_loader, m_filterBar, m_details, {buildTitleRow(), buildMoney()}, m_actions->onRequests(), own},
             columns());
    showSort(RequestsQueueModel::Filed, m_descending);
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_opened && view().selectionModel()->hasSelection()) {
            m_opened.reset();
            select();
        }
    });
}

void RequestsPage::wireActions()
{
    m_fileAction->setShortcut(QKeySequence::New);
    connect(m_fileAction, &QAction::triggered, this, &RequestsPage::fileRequest);
    connect(m_payoutsAction, &QAction::triggered, this, &RequestsPage::showPayouts);
    connect(m_details, &RequestDetailsPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_details, &RequestDetailsPane::disputeWanted, this, &RequestsPage::showDispute);
    connect(m_actions, &RequestActions::editWanted, this, &RequestsPage::edit);
    connect(m_actions, &RequestActions::submitWanted, this, &RequestsPage::submit);
}

QWidget* RequestsPage::buildTitleRow()
{
    auto* row = new TitleRow(bench().theme, title(), this);
    m_badge = row->addBadge(u"disputed"_s);
    row->setMain(m_fileAction);
    row->addButton(m_payoutsAction);
    row->setMenu(lesserActions());
    return row;
}

QWidget* RequestsPage::buildMoney()
{
    m_money = plainLabel({}, this, u"muted"_s);
    m_money->setObjectName(u"money"_s);
    m_money->hide();
    return m_money;
}

bool RequestsPage::isOffered(const Actor& actor) const
{
    return RequestsService::isFor(actor, bench().session.rules());
}

void RequestsPage::refresh()
{
    QueuePage::refresh();
    if (m_opened)
        open(m_opened->id);
}

void RequestsPage::startLoading()
{
    m_loader->load({m_filterBar->filter().toQuery(), m_sort, m_descending});
}

void RequestsPage::explainCommands()
{
    QueuePage::explainCommands();
    const Session& session = bench().session;
    const QString waiting = session.whyNoChanges();
    m_fileAction->setEnabled(waiting.isEmpty());
    m_fileAction->setToolTip(plain(waiting));
    m_payoutsAction->setVisible(session.rules().mayEver(u"requests"_s, u"pay"_s, session.actor()));
}

void RequestsPage::showCounts()
{
    const RequestCounts& counts = m_loader->counts();
    m_filterBar->setCounts(counts);
    const QString disputed = tr("%n disputed review(s)", nullptr, int(counts.disputedReviews));
    m_badge->show(u"disputed"_s, counts.disputedReviews > 0 ? disputed : QString());
    QStringList sums;
    if (m_payoutsAction->isVisible()) {
        for (const CurrencySum& sum : counts.money)
            sums << tr("%1 held, %2 due").arg(moneyText({sum.held, sum.currency}), moneyText({sum.due, sum.currency}));
    }
    m_money->setText(sums.join(u"  ·  "_s));
    m_money->setVisible(!sums.isEmpty());
    emit badgeChanged(counts.disputedReviews, disputed);
}

void RequestsPage::sortBy(int column)
{
    const RequestSort wanted = column == RequestsQueueModel::Title ? RequestSort::Title : RequestSort::Waiting;
    m_descending = m_sort == wanted ? !m_descending : wanted == RequestSort::Waiting;
    m_sort = wanted;
    showSort(column, m_descending);
}

void RequestsPage::select()
{
    QList<RequestRow> rows = selectedRows(*m_model);
    const int selected = selectedCount();
    if (rows.isEmpty() && m_opened)
        rows << *m_opened;
    m_actions->setRequests(rows, m_model->now());
    showSelection(int(rows.size()), selected);
    m_details->show(rows.size() == 1 ? std::optional(rows.first()) : std::nullopt, int(rows.size()), m_model->now());
}

void RequestsPage::setFilter(const RequestsFilter& filter)
{
    m_filterBar->setFilter(filter);
}

QFuture<Result<qint64>> RequestsPage::writeRows(const QString& file, const CancelToken& cancel)
{
    return bench().exports.requests({m_loader->query(), file, cancel});
}

void RequestsPage::fileRequest()
{
    auto* dialog = new RequestDialog(bench(), std::nullopt, window());
    connect(dialog, &RequestDialog::sent, this, [this](const QString& request) {
        bench().session.announce();
        bench().feedback.tell(tr("“%1” filed").arg(request.left(60)));
    });
    dialog->open();
}

void RequestsPage::edit(const RequestRow& request)
{
    whenDone(bench().requests.details(request.id, {}, 1), this,
             [this, request](const Result<std::optional<RequestDetails>>& found) {
                 if (!found || !*found) {
                     bench().feedback.fail(tr("The request could not be read."),
                                           found ? makeError(ErrorCode::NotFound) : found.error(),
                                           [this, request] { edit(request); });
                     return;
                 }
                 auto* dialog = new RequestDialog(bench(), **found, window());
                 connect(dialog, &RequestDialog::sent, this, [this](const QString& changed) {
                     bench().session.announce();
                     bench().feedback.tell(tr("“%1” changed").arg(changed.left(60)));
                 });
                 dialog->open();
             });
}

void RequestsPage::submit(const RequestRow& request, const Attempt& attempt)
{
    auto* dialog = new SubmitDialog(bench(), submitTask(bench(), request, attempt), window());
    connect(dialog, &SubmitDialog::submitted, this, [this](const QString& of) {
        bench().session.announce();
        bench().feedback.tell(tr("Review of “%1” submitted").arg(of.left(60)));
    });
    dialog->open();
}

void RequestsPage::showDispute(const RequestDetails& details, const Attempt& attempt)
{
    auto* dialog = new DisputeDialog(bench().theme, details, attempt,
                                     {m_actions->action(u"overturn"_s), m_actions->action(u"uphold"_s)}, window());
    dialog->open();
}

void RequestsPage::showPayouts()
{
    (new PayoutsDialog(bench(), window()))->open();
}

void RequestsPage::open(WorkItemId item)
{
    if (showAtHand(item))
        return;
    whenDone(bench().requests.details(item, {}, 1), this,
             [this, item](const Result<std::optional<RequestDetails>>& found) {
                 if (!found) {
                     bench().feedback.fail(tr("The request could not be read."), found.error(),
                                           [this, item] { open(item); });
                 } else if (!*found) {
                     bench().feedback.tell(tr("This request is not yours to see, or does not exist"));
                 } else {
                     view().clearSelection();
                     m_opened = (*found)->request;
                     setDetailsShown(true);
                 }
             });
}

} // namespace rd
