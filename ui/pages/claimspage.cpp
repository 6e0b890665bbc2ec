// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimspage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/claimsservice.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/actions/claimactions.h"
#include "ui/actions/feedback.h"
#include "ui/actions/releaseflow.h"
#include "ui/dialogs/fileclaimdialog.h"
#include "ui/pages/claimdetails.h"
#include "ui/pages/claimsfilterbar.h"
#include "ui/pages/claimsloader.h"
#include "ui/theme/theme.h"
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

ClaimsPage::ClaimsPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new ClaimsQueueModel(this))
    , m_loader(new ClaimsLoader(bench.claims, *m_model, this))
    , m_actions(new ClaimActions(bench, this))
    , m_release(new ReleaseFlow(bench, this))
{
    buildCommands();
    restore();
    wire();
}

ClaimsPage::~ClaimsPage() = default;

void ClaimsPage::wire()
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
    connect(m_filterBar, &ClaimsFilterBar::changed, this, &ClaimsPage::load);
    connect(m_filterBar, &ClaimsFilterBar::leaveDown, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(m_loader, &ClaimsLoader::loaded, this, &ClaimsPage::showLoaded);
    connect(m_loader, &ClaimsLoader::failed, this, &ClaimsPage::showFailed);
    connect(m_loader, &ClaimsLoader::counted, this, [this] { showCounts(m_loader->counts()); });
    connect(m_view, &QueueView::sortWanted, this, &ClaimsPage::sortBy);
    connect(m_view, &QueueView::typed, m_filterBar, &ClaimsFilterBar::type);
    connect(m_view, &QueueView::copyWanted, this, &ClaimsPage::copy);
    connect(m_view, &QueueView::contextWanted, this, &ClaimsPage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsPage::select);
    connect(m_selection, &SelectionBar::clearWanted, m_view, &QAbstractItemView::clearSelection);
    connect(m_details, &ClaimDetails::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_actions, &ClaimActions::releaseWanted, this,
            [this](const QList<WorkItemId>& items) { m_release->start(items); });
    connect(m_state, &StatePane::clicked, this, [this] {
        if (m_failed)
            load();
        else if (m_filterBar->filter().isEmpty())
            fileClaim();
        else
            m_filterBar->setFilter({});
    });
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The claims could not be read."), error); });
}

void ClaimsPage::restore()
{
    const Settings& settings = m_bench.settings;
    m_filterBar->setFilter(QueueFilter::fromJson(QJsonDocument::fromJson(settings.get(keys::claimsFilter)).object()));
    m_view->restoreHeader(settings.get(keys::claimsHeader));
    m_view->showSort(-1, Qt::AscendingOrder);
    m_content->restoreWidths(settings.get(keys::claimsSplitter));
    setDetailsShown(settings.get(keys::claimsDetails));
}

void ClaimsPage::remember()
{
    Settings& settings = m_bench.settings;
    settings.set(keys::claimsFilter, QJsonDocument(m_filterBar->filter().toJson()).toJson(QJsonDocument::Compact));
    settings.set(keys::claimsHeader, m_view->headerState());
    settings.set(keys::claimsSplitter, m_content->widths());
    settings.set(keys::claimsDetails, m_details->isVisibleTo(this));
}

void ClaimsPage::activate()
{
    m_tick.start();
    if (m_readAt == 0)
        load();
    else
        refresh();
}

void ClaimsPage::deactivate()
{
    m_tick.stop();
    remember();
}

void ClaimsPage::refresh()
{
    if (m_failed)
        load();
    else
        m_loader->refresh(importantPages());
}

void ClaimsPage::glance()
{
    m_loader->count();
}

void ClaimsPage::focusContent()
{
    m_content->focusShown();
}

void ClaimsPage::find()
{
    m_filterBar->focusSearch();
}

void ClaimsPage::load()
{
    m_failed = false;
    // The age of a filter is measured by the database's clock as far as it is known.
    const Millis now = m_model->now() > 0 ? m_model->now() : QDateTime::currentMSecsSinceEpoch();
    m_loader->load({m_filterBar->filter().at(now), m_sort, m_descending});
    m_slow.start();
}

void ClaimsPage::showLoaded()
{
    m_slow.stop();
    m_failed = false;
    m_readAt = QDateTime::currentMSecsSinceEpoch();
    if (m_model->rowCount() > 0) {
        m_content->showTable();
    } else if (m_filterBar->filter().isEmpty()) {
        m_state->show(u"inbox"_s, tr("No claims yet"),
                      tr("Import claims from a file with File > Import claims, or file the first one here."),
                      tr("File a claim…"));
        m_content->showState();
    } else {
        m_state->show(u"search"_s, tr("No claim matches the filter"),
                      tr("Nothing is lost: clear the filter to see the whole queue again."), tr("Clear the filter"));
        m_content->showState();
    }
    select();
}

void ClaimsPage::showFailed(const Error& error)
{
    m_slow.stop();
    // With rows on the screen reading goes on: the window's banner tells what is wrong and how old they are.
    if (m_model->rowCount() > 0 && isTransient(error.code))
        return;
    m_failed = true;
    m_state->showError(tr("The claims could not be read"), error);
    explainCommands();
    m_content->showState();
}

/// The commands that are not verbs of a selection wait as the verbs do, with the same reason.
void ClaimsPage::explainCommands()
{
    const QString waiting = m_bench.session.whyNoChanges();
    const QString refusal = waiting.isEmpty() ? m_releaseRefusal : waiting;
    m_releaseAction->setEnabled(refusal.isEmpty());
    m_releaseAction->setToolTip(plain(refusal));
    m_fileAction->setEnabled(waiting.isEmpty());
    m_fileAction->setToolTip(plain(waiting));
    // On an empty desk the button in the middle files, too; elsewhere it retries or clears the filter.
    m_state->setRefusal(!m_failed && m_filterBar->filter().isEmpty() ? waiting : QString());
}

void ClaimsPage::showCounts(const ClaimCounts& counts)
{
    m_filterBar->setCounts(counts);
    const QString number = locale().toString(counts.orphaned);
    m_badge->show(u"orphaned"_s, counts.orphaned > 0 ? tr("%1 orphaned").arg(number) : QString());
    const bool mayRelease =
        m_bench.session.rules().mayEver(u"claims"_s, u"release_orphaned"_s, m_bench.session.actor());
    const bool offered = counts.orphaned > 0 && mayRelease;
    m_releaseButton->setVisible(offered);
    m_releaseAction->setText(tr("Release orphaned claims (%1)…").arg(number));
    m_releaseRefusal = offered                ? QString()
                       : counts.orphaned == 0 ? tr("No claim is orphaned.")
                                              : tr("Only admins release orphaned claims.");
    explainCommands();
    m_fileButton->setProperty("kind", offered ? QVariant() : QVariant(u"primary"_s));
    emit badgeChanged(counts.orphaned, tr("%n orphaned claim(s)", nullptr, int(counts.orphaned)));
}

void ClaimsPage::sortBy(int column)
{
    // Third click on a column: back to the queue's own order.
    const ClaimSort wanted = column == ClaimsQueueModel::Title          ? ClaimSort::Title
                             : column == ClaimsQueueModel::WaitingSince ? ClaimSort::WaitingAsc
                                                                        : ClaimSort::Queue;
    if (m_sort != wanted) {
        m_sort = wanted;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_sort = ClaimSort::Queue;
        m_descending = false;
    }
    const bool own = m_sort == ClaimSort::Queue && !m_descending;
    m_view->showSort(own ? -1 : column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->scrollToTop();
    load();
}

QList<ClaimRow> ClaimsPage::selectedRows() const
{
    QList<ClaimRow> rows;
    for (int page : m_model->pagesAtHand()) {
        for (int row = page * ClaimsQueueModel::pageSize;
             row < (page + 1) * ClaimsQueueModel::pageSize && row < m_model->rowCount(); ++row) {
            const ClaimRow* claim = m_model->claim(row);
            if (claim && m_view->selectionModel()->isRowSelected(row))
                rows << *claim;
        }
    }
    return rows;
}

QList<int> ClaimsPage::importantPages() const
{
    QSet<int> pages;
    const auto [first, last] = m_view->visibleRows();
    for (int page = first / ClaimsQueueModel::pageSize; page <= std::max(last, 0) / ClaimsQueueModel::pageSize; ++page)
        pages.insert(page);
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int page = range.top() / ClaimsQueueModel::pageSize;
             page <= range.bottom() / ClaimsQueueModel::pageSize && pages.size() < 6; ++page)
            pages.insert(page);
    }
    return pages.values();
}

void ClaimsPage::select()
{
    int selected = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        selected += range.height();
    const QList<ClaimRow> rows = selected > 0 ? selectedRows() : QList<ClaimRow>();
    m_actions->setSelection(rows, m_model->now());
    // One claim with its pane open has its buttons there.
    const bool inPane = selected == 1 && m_details->isVisibleTo(this);
    m_selection->setCount(inPane ? 0 : int(rows.size()), inPane ? 0 : selected);
    m_whyAction->setEnabled(rows.size() == 1);
    m_copyAction->setEnabled(!rows.isEmpty());
    m_details->show(rows.size() == 1 ? std::optional(rows.first()) : std::nullopt, int(rows.size()), m_model->now());
}

void ClaimsPage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    select();
    m_detailsAction->setChecked(shown);
}

void ClaimsPage::setFilter(const QueueFilter& filter)
{
    m_filterBar->setFilter(filter);
}

void ClaimsPage::releaseOrphaned()
{
    m_release->start();
}

bool ClaimsPage::showFirst(const QString& status)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ClaimRow* claim = m_model->claim(row);
        if (claim && claim->status == status) {
            whenOpened(*claim);
            return true;
        }
    }
    return false;
}

void ClaimsPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->actions());
    menu->addSeparator();
    menu->addActions({m_whyAction, m_copyAction});
    menu->popup(at);
}

void ClaimsPage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(selectedRows().size())));
}

void ClaimsPage::chooseExport()
{
    auto* dialog = new QFileDialog(window(), tr("Export claims"), {}, tr("CSV (*.csv);;Excel (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) {
        dialog->setDefaultSuffix(kind.contains("xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ClaimsPage::exportTo);
    dialog->open();
}

void ClaimsPage::exportTo(const QString& file)
{
    // What the filter shows, all of it and in its order, not only what is loaded.
    const ExportRequest request{m_loader->query(), file};
    m_bench.feedback.tell(tr("Exporting to %1").arg(QFileInfo(file).fileName()), tr("Cancel"),
                          [cancel = request.cancel]() mutable { cancel.cancel(); });
    whenDone(m_bench.exports.claims(request), this, [this, file](const Result<qint64>& rows) {
        if (rows)
            m_bench.feedback.tell(tr("%n row(s) exported to %1", nullptr, int(*rows)).arg(QFileInfo(file).fileName()));
        else if (rows.error().code == ErrorCode::Cancelled)
            m_bench.feedback.tell(tr("Export cancelled; no file was written"));
        else
            m_bench.feedback.fail(tr("The claims could not be exported."), rows.error(),
                                  [this, file] { exportTo(file); });
    });
}

void ClaimsPage::fileClaim()
{
    auto* dialog = new FileClaimDialog(m_bench, window());
    connect(dialog, &FileClaimDialog::filed, this, [this](WorkItemId, const QString& claim) {
        m_bench.session.announce();
        m_bench.feedback.tell(tr("“%1” filed").arg(claim.left(60)));
    });
    dialog->open();
}

void ClaimsPage::open(WorkItemId item)
{
    whenDone(m_bench.claims.one(item), this, [this, item](const Result<std::optional<ClaimRow>>& found) {
        if (!found)
            m_bench.feedback.fail(tr("The claim could not be read."), found.error(), [this, item] { open(item); });
        else if (!*found)
            m_bench.feedback.tell(tr("This claim is not yours to see, or does not exist"));
        else
            whenOpened(**found);
    });
}

void ClaimsPage::whenOpened(const ClaimRow& claim)
{
    const int row = m_model->rowOf(claim.id);
    if (row >= 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(m_model->index(row, 0));
    } else {
        m_view->clearSelection();
        m_actions->setSelection({claim}, m_model->now());
        m_details->show(claim, 1, m_model->now());
    }
    setDetailsShown(true);
}

} // namespace rd
