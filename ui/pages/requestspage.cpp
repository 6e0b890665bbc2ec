// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>

#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
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
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int tickMs = 15'000;

} // namespace

RequestsPage::RequestsPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new RequestsQueueModel(this))
    , m_loader(new RequestsLoader(bench.requests, *m_model, this))
    , m_actions(new RequestActions(bench, this))
{
    buildCommands();
    restore();
    wire();
}

RequestsPage::~RequestsPage() = default;

bool RequestsPage::isOffered(const Actor& actor) const
{
    return actor.has(u"admin"_s) || actor.has(u"reviewer"_s) ||
           m_bench.session.rules().mayEver(u"requests"_s, u"file"_s, actor);
}

void RequestsPage::wire()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_tick.setInterval(tickMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_loader->isLoading())
            m_content->showSkeleton();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_model->setNow(m_model->now() + tickMs);
        select();
    });
    connect(m_filterBar, &RequestsFilterBar::changed, this, &RequestsPage::load);
    connect(m_filterBar, &RequestsFilterBar::leaveDown, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(m_loader, &RequestsLoader::loaded, this, &RequestsPage::showLoaded);
    connect(m_loader, &RequestsLoader::failed, this, &RequestsPage::showFailed);
    connect(m_loader, &RequestsLoader::counted, this, &RequestsPage::showCounts);
    connect(m_view, &QueueView::sortWanted, this, &RequestsPage::sortBy);
    connect(m_view, &QueueView::typed, m_filterBar, &RequestsFilterBar::type);
    connect(m_view, &QueueView::copyWanted, this, &RequestsPage::copy);
    connect(m_view, &QueueView::contextWanted, this, &RequestsPage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_opened.reset();
        select();
    });
    connect(m_selection, &SelectionBar::clearWanted, m_view, &QAbstractItemView::clearSelection);
    connect(m_details, &RequestDetailsPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_details, &RequestDetailsPane::disputeWanted, this, &RequestsPage::showDispute);
    connect(m_actions, &RequestActions::editWanted, this, &RequestsPage::edit);
    connect(m_actions, &RequestActions::submitWanted, this, &RequestsPage::submit);
    connect(m_state, &StatePane::clicked, this, [this] {
        if (m_failed)
            load();
        else if (m_filterBar->filter().isEmpty())
            fileRequest();
        else
            m_filterBar->setFilter({});
    });
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The requests could not be read."), error); });
}

void RequestsPage::restore()
{
    const Settings& settings = m_bench.settings;
    m_filterBar->setFilter(
        RequestsFilter::fromJson(QJsonDocument::fromJson(settings.get(keys::requestsFilter)).object()));
    m_view->restoreHeader(settings.get(keys::requestsHeader));
    m_view->showSort(RequestsQueueModel::Filed, Qt::DescendingOrder);
    m_content->restoreWidths(settings.get(keys::requestsSplitter));
    setDetailsShown(settings.get(keys::requestsDetails));
}

void RequestsPage::remember()
{
    Settings& settings = m_bench.settings;
    settings.set(keys::requestsFilter, QJsonDocument(m_filterBar->filter().toJson()).toJson(QJsonDocument::Compact));
    settings.set(keys::requestsHeader, m_view->headerState());
    settings.set(keys::requestsSplitter, m_content->widths());
    settings.set(keys::requestsDetails, m_details->isVisibleTo(this));
}

void RequestsPage::activate()
{
    m_tick.start();
    if (m_read)
        refresh();
    else
        load();
}

void RequestsPage::deactivate()
{
    m_tick.stop();
    remember();
}

void RequestsPage::refresh()
{
    if (m_failed)
        load();
    else
        m_loader->refresh(importantPages());
    if (m_opened)
        open(m_opened->id);
}

void RequestsPage::glance()
{
    m_loader->count();
}

void RequestsPage::focusContent()
{
    m_content->focusShown();
}

void RequestsPage::find()
{
    m_filterBar->focusSearch();
}

void RequestsPage::load()
{
    m_failed = false;
    m_loader->load({m_filterBar->filter().toQuery(), m_sort, m_descending});
    m_slow.start();
}

void RequestsPage::showLoaded()
{
    m_slow.stop();
    m_failed = false;
    m_read = true;
    if (m_model->rowCount() > 0) {
        m_content->showTable();
    } else if (m_filterBar->filter().isEmpty()) {
        m_state->show(u"stamp"_s, tr("No requests yet"),
                      tr("A request asks reviewers to look at a piece of work, for free or for an amount."),
                      tr("File a request…"));
        m_content->showState();
    } else {
        m_state->show(u"search"_s, tr("No request matches the filter"),
                      tr("Nothing is lost: clear the filter to see the whole queue again."), tr("Clear the filter"));
        m_content->showState();
    }
    explainCommands();
    select();
}

void RequestsPage::showFailed(const Error& error)
{
    m_slow.stop();
    // With rows on the screen reading goes on: the window's banner tells what is wrong and how old they are.
    if (m_model->rowCount() > 0 && isTransient(error.code))
        return;
    m_failed = true;
    m_state->showError(tr("The requests could not be read"), error);
    explainCommands();
    m_content->showState();
}

void RequestsPage::explainCommands()
{
    const QString waiting = m_bench.session.whyNoChanges();
    m_fileAction->setEnabled(waiting.isEmpty());
    m_fileAction->setToolTip(plain(waiting));
    m_payoutsAction->setVisible(m_bench.session.rules().mayEver(u"requests"_s, u"pay"_s, m_bench.session.actor()));
    // On an empty desk the button in the middle files, too; elsewhere it retries or clears the filter.
    m_state->setRefusal(!m_failed && m_filterBar && m_filterBar->filter().isEmpty() ? waiting : QString());
}

void RequestsPage::showCounts()
{
    const RequestCounts& counts = m_loader->counts();
    m_filterBar->setCounts(counts);
    m_badge->show(u"disputed"_s,
                  counts.disputed > 0 ? tr("%1 disputed").arg(locale().toString(counts.disputed)) : QString());
    QStringList sums;
    if (m_payoutsAction->isVisible()) {
        for (const CurrencySum& sum : counts.money)
            sums << tr("%1 held, %2 due").arg(moneyText({sum.held, sum.currency}), moneyText({sum.due, sum.currency}));
    }
    m_money->setText(sums.join(u"  ·  "_s));
    m_money->setVisible(!sums.isEmpty());
    emit badgeChanged(counts.disputed, tr("%n disputed review(s)", nullptr, int(counts.disputed)));
}

void RequestsPage::sortBy(int column)
{
    const RequestSort wanted = column == RequestsQueueModel::Title ? RequestSort::Title : RequestSort::Waiting;
    m_descending = m_sort == wanted ? !m_descending : wanted == RequestSort::Waiting;
    m_sort = wanted;
    m_view->showSort(column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->scrollToTop();
    load();
}

QList<RequestRow> RequestsPage::selectedRows() const
{
    QList<RequestRow> rows;
    for (int page : m_model->pagesAtHand()) {
        for (int row = page * RequestsQueueModel::pageSize;
             row < (page + 1) * RequestsQueueModel::pageSize && row < m_model->rowCount(); ++row) {
            const RequestRow* request = m_model->at(row);
            if (request && m_view->selectionModel()->isRowSelected(row))
                rows << *request;
        }
    }
    return rows;
}

QList<int> RequestsPage::importantPages() const
{
    QSet<int> pages;
    const auto [first, last] = m_view->visibleRows();
    for (int page = first / RequestsQueueModel::pageSize; page <= std::max(last, 0) / RequestsQueueModel::pageSize;
         ++page)
        pages.insert(page);
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int page = range.top() / RequestsQueueModel::pageSize;
             page <= range.bottom() / RequestsQueueModel::pageSize && pages.size() < 6; ++page)
            pages.insert(page);
    }
    return pages.values();
}

void RequestsPage::select()
{
    int selected = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        selected += range.height();
    QList<RequestRow> rows = selected > 0 ? selectedRows() : QList<RequestRow>();
    if (rows.isEmpty() && m_opened)
        rows << *m_opened;
    m_actions->setRequests(rows, m_model->now());
    // One request with its pane open has its buttons there.
    const bool inPane = rows.size() == 1 && m_details->isVisibleTo(this);
    m_selection->setCount(inPane ? 0 : int(rows.size()), inPane ? 0 : selected);
    m_whyAction->setEnabled(rows.size() == 1);
    m_copyAction->setEnabled(selected > 0);
    m_details->show(rows.size() == 1 ? std::optional(rows.first()) : std::nullopt, int(rows.size()), m_model->now());
}

void RequestsPage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    select();
    m_detailsAction->setChecked(shown);
}

void RequestsPage::setFilter(const RequestsFilter& filter)
{
    m_filterBar->setFilter(filter);
}

void RequestsPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->onRequests());
    menu->addSeparator();
    menu->addActions({m_whyAction, m_copyAction});
    menu->popup(at);
}

void RequestsPage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(selectedRows().size())));
}

void RequestsPage::fileRequest()
{
    auto* dialog = new RequestDialog(m_bench, std::nullopt, window());
    connect(dialog, &RequestDialog::sent, this, [this](const QString& request) {
        m_bench.session.announce();
        m_bench.feedback.tell(tr("“%1” filed").arg(request.left(60)));
    });
    dialog->open();
}

void RequestsPage::edit(const RequestRow& request)
{
    whenDone(m_bench.requests.details(request.id, {}, 1), this,
             [this, request](const Result<std::optional<RequestDetails>>& found) {
                 if (!found || !*found) {
                     m_bench.feedback.fail(tr("The request could not be read."),
                                           found ? makeError(ErrorCode::NotFound) : found.error(),
                                           [this, request] { edit(request); });
                     return;
                 }
                 auto* dialog = new RequestDialog(m_bench, **found, window());
                 connect(dialog, &RequestDialog::sent, this, [this](const QString& changed) {
                     m_bench.session.announce();
                     m_bench.feedback.tell(tr("“%1” changed").arg(changed.left(60)));
                 });
                 dialog->open();
             });
}

void RequestsPage::submit(const RequestRow& request, const Attempt& attempt)
{
    auto* dialog = new SubmitDialog(m_bench, request, attempt, window());
    connect(dialog, &SubmitDialog::submitted, this, [this](const QString& of) {
        m_bench.session.announce();
        m_bench.feedback.tell(tr("Review of “%1” submitted").arg(of.left(60)));
    });
    dialog->open();
}

void RequestsPage::showDispute(const RequestDetails& details, const Attempt& attempt)
{
    auto* dialog = new DisputeDialog(m_bench.theme, details, attempt,
                                     {m_actions->action(u"overturn"_s), m_actions->action(u"uphold"_s)}, window());
    dialog->open();
}

void RequestsPage::showPayouts()
{
    (new PayoutsDialog(m_bench, window()))->open();
}

void RequestsPage::open(WorkItemId item)
{
    const int row = m_model->rowOf(item);
    if (row >= 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(m_model->index(row, 0));
        setDetailsShown(true);
        return;
    }
    whenDone(m_bench.requests.details(item, {}, 1), this,
             [this, item](const Result<std::optional<RequestDetails>>& found) {
                 if (!found) {
                     m_bench.feedback.fail(tr("The request could not be read."), found.error(),
                                           [this, item] { open(item); });
                 } else if (!*found) {
                     m_bench.feedback.tell(tr("This request is not yours to see, or does not exist"));
                 } else {
                     m_view->clearSelection();
                     m_opened = (*found)->request;
                     setDetailsShown(true);
                 }
             });
}

} // namespace rd
