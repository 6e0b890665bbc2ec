// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimspage.h"

#include <QItemSelectionModel>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/claimsservice.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/actions/claimactions.h"
#include "ui/actions/feedback.h"
#include "ui/actions/releaseflow.h"
#include "ui/dialogs/fileclaimdialog.h"
#include "ui/pages/claimdetails.h"
#include "ui/pages/claimsfilterbar.h"
#include "ui/pages/claimsloader.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/titlerow.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QueueWords words()
{
    return {ClaimsPage::tr("The claims could not be read"),
            u"inbox"_s,
            ClaimsPage::tr("No claims yet"),
            ClaimsPage::tr("Import claims from a file with File > Import claims, or file the first one here."),
            ClaimsPage::tr("File a claim…"),
            ClaimsPage::tr("No claim matches the filter"),
            ClaimsPage::tr("Export claims"),
            ClaimsPage::tr("The claims could not be exported.")};
}

QueueColumns columns()
{
    using Model = ClaimsQueueModel;
    return {{Model::Title, Model::WaitingSince, Model::Deadline},
            {{Model::Status, 184},
             {Model::Claimant, 120},
             {Model::Reviewer, 120},
             {Model::WaitingSince, 112},
             {Model::Days, 64},
             {Model::Deadline, 108}},
            {Model::Claimant, Model::WaitingSince, Model::Days, Model::Reviewer},
            280};
}

} // namespace

ClaimsPage::ClaimsPage(const Workbench& bench, QWidget* parent)
    : QueuePage(bench, {keys::claimsHeader, keys::claimsSplitter, keys::claimsFilter, keys::claimsDetails}, words(),
                parent)
    , m_model(new ClaimsQueueModel(this))
    , m_loader(new ClaimsLoader(bench.claims, *m_model, this))
    , m_actions(new ClaimActions(bench, this))
    , m_release(new ReleaseFlow(bench, this))
    , m_releaseAction(makeAction(u"undo-2"_s, tr("Release orphaned claims…")))
    , m_fileAction(makeAction(u"file-plus"_s, tr("File a claim…")))
    , m_filterBar(new ClaimsFilterBar(bench, this))
    , m_details(new ClaimDetails(bench, *m_actions, paneParent()))
{
    m_fileAction->setShortcut(QKeySequence::New);
    m_releaseAction->setEnabled(false);
    connect(m_releaseAction, &QAction::triggered, this, [this] { releaseOrphaned(); });
    connect(m_fileAction, &QAction::triggered, this, &ClaimsPage::fileClaim);
    connect(m_details, &ClaimDetails::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_actions, &ClaimActions::releaseWanted, this,
            [this](const QList<WorkItemId>& items) { m_release->start(items); });
    assemble({m_model,
              m_loader,
              m_filterBar,
              m_details,
              {buildTitleRow()},
              m_actions->actions(),
              {m_fileAction, m_releaseAction}},
             columns());
    showSort(-1, false);
}

QWidget* ClaimsPage::buildTitleRow()
{
    auto* row = new TitleRow(bench().theme, title(), this);
    m_badge = row->addBadge(u"orphaned"_s);
    m_releaseButton = row->setMain(m_releaseAction);
    m_releaseButton->hide();
    m_fileButton = row->addButton(m_fileAction);
    row->setMenu(lesserActions());
    return row;
}

void ClaimsPage::startLoading()
{
    // The age of a filter is measured by the database's clock as far as it is known.
    const Millis now = m_model->now() > 0 ? m_model->now() : QDateTime::currentMSecsSinceEpoch();
    m_loader->load({m_filterBar->filter().at(now), m_sort, m_descending});
}

void ClaimsPage::explainCommands()
{
    QueuePage::explainCommands();
    const QString waiting = bench().session.whyNoChanges();
    const QString refusal = waiting.isEmpty() ? m_releaseRefusal : waiting;
    m_releaseAction->setEnabled(refusal.isEmpty());
    m_releaseAction->setToolTip(plain(refusal));
    m_fileAction->setEnabled(waiting.isEmpty());
    m_fileAction->setToolTip(plain(waiting));
}

void ClaimsPage::showCounts()
{
    const ClaimCounts& counts = m_loader->counts();
    m_filterBar->setCounts(counts);
    const QString number = locale().toString(counts.orphaned);
    m_badge->show(u"orphaned"_s, counts.orphaned > 0 ? tr("%1 orphaned").arg(number) : QString());
    const Session& session = bench().session;
    const bool mayRelease = session.rules().mayEver(u"claims"_s, u"release_orphaned"_s, session.actor());
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
    showSort(own ? -1 : column, m_descending);
}

void ClaimsPage::select()
{
    const QList<ClaimRow> rows = selectedRows(*m_model);
    m_actions->setSelection(rows, m_model->now());
    showSelection(int(rows.size()), selectedCount());
    m_details->show(rows.size() == 1 ? std::optional(rows.first()) : std::nullopt, int(rows.size()), m_model->now());
}

void ClaimsPage::setFilter(const ClaimsFilter& filter)
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
        if (claim && claim->status == status)
            return showAtHand(claim->id);
    }
    return false;
}

QFuture<Result<qint64>> ClaimsPage::writeRows(const QString& file, const CancelToken& cancel)
{
    // What the filter shows, all of it and in its order, not only what is loaded.
    return bench().exports.claims({m_loader->query(), file, cancel});
}

void ClaimsPage::fileClaim()
{
    auto* dialog = new FileClaimDialog(bench(), window());
    connect(dialog, &FileClaimDialog::filed, this, [this](WorkItemId, const QString& claim) {
        bench().session.announce();
        bench().feedback.tell(tr("“%1” filed").arg(claim.left(60)));
    });
    dialog->open();
}

void ClaimsPage::open(WorkItemId item)
{
    whenDone(bench().claims.one(item), this, [this, item](const Result<std::optional<ClaimRow>>& found) {
        if (!found)
            bench().feedback.fail(tr("The claim could not be read."), found.error(), [this, item] { open(item); });
        else if (!*found)
            bench().feedback.tell(tr("This claim is not yours to see, or does not exist"));
        else
            whenOpened(**found);
    });
}

void ClaimsPage::whenOpened(const ClaimRow& claim)
{
    if (showAtHand(claim.id))
        return;
    view().clearSelection();
    m_actions->setSelection({claim}, m_model->now());
    m_details->show(claim, 1, m_model->now());
    setDetailsShown(true);
}

} // namespace rd
