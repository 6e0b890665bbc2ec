// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimssection.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include "app/services/claimsservice.h"
#include "models/claims/claimsqueuemodel.h"
#include "ui/actions/claimactions.h"
#include "ui/actions/feedback.h"
#include "ui/pages/claimsloader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int tickMs = 15'000;

} // namespace

ClaimsSection::ClaimsSection(const Workbench& bench, const ClaimsSectionText& text, const QList<int>& hiddenColumns,
                             QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_text(text)
    , m_model(new ClaimsQueueModel(this))
    , m_loader(new ClaimsLoader(bench.claims, *m_model, this))
    , m_actions(new ClaimActions(bench, this))
{
    const Theme& theme = bench.theme;
    m_heading = plainLabel(text.title, this);
    m_heading->setFont(theme.font(u"section"_s));
    m_view = new QueueView(theme, this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(text.title);
    m_view->setProperty("role", u"card"_s);
    m_view->horizontalHeader()->setSectionResizeMode(ClaimsQueueModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{ClaimsQueueModel::Claimant, 160},
                                          {ClaimsQueueModel::WaitingSince, 120},
                                          {ClaimsQueueModel::Days, 72},
                                          {ClaimsQueueModel::Deadline, 120}};
    for (const auto& [column, width] : widths)
        m_view->horizontalHeader()->resizeSection(column, width);
    m_view->showSort(-1, Qt::AscendingOrder); // its own order: what is most urgent first
    for (int column : hiddenColumns)
        m_view->setColumnHidden(column, true);
    m_view->setGivingWay({ClaimsQueueModel::Claimant, ClaimsQueueModel::WaitingSince, ClaimsQueueModel::Days}, 200);
    m_state = new StatePane(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_selection = new SelectionBar(theme, m_actions->actions(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_selection);

    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setNow(m_model->now() + tickMs); });
    connect(m_loader, &ClaimsLoader::loaded, this, &ClaimsSection::showLoaded);
    connect(m_loader, &ClaimsLoader::counted, this, &ClaimsSection::showLoaded);
    connect(m_loader, &ClaimsLoader::failed, this, [this](const Error& error) {
        if (m_model->rowCount() > 0 && isTransient(error.code))
            return; // the banner tells; reading goes on
        m_state->showError(tr("The claims could not be read"), error);
        m_stack->setCurrentWidget(m_state);
    });
    connect(m_state, &StatePane::clicked, this, &ClaimsSection::refresh);
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The claims could not be read."), error); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClaimsSection::select);
    connect(m_view, &QueueView::contextWanted, this, &ClaimsSection::contextMenu);
    connect(m_selection, &SelectionBar::clearWanted, m_view, &QAbstractItemView::clearSelection);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const ClaimRow* claim = m_model->claim(index.row()))
            emit openWanted(claim->id);
    });
}

QList<QAction*> ClaimsSection::actions() const
{
    return m_actions->actions();
}

void ClaimsSection::load(const ClaimFilter& filter)
{
    if (m_filter == filter) {
        refresh();
        return;
    }
    m_filter = filter;
    m_loader->load({filter, ClaimSort::Queue, false});
    m_tick.start();
}

void ClaimsSection::refresh()
{
    if (!m_filter)
        return;
    if (m_stack->currentWidget() == m_state) {
        m_loader->load({*m_filter, ClaimSort::Queue, false});
        return;
    }
    const auto [first, last] = m_view->visibleRows();
    m_loader->refresh({first / ClaimsQueueModel::pageSize, std::max(last, 0) / ClaimsQueueModel::pageSize});
}

void ClaimsSection::showLoaded()
{
    // The counts are those of the chips: of every status, whatever the filter asks for.
    m_total = 0;
    for (const auto& [status, n] : m_loader->counts().byStatus) {
        if (!m_filter || m_filter->statuses.isEmpty() || m_filter->statuses.contains(status))
            m_total += n;
    }
    m_heading->setText(m_total > 0 ? u"%1 (%2)"_s.arg(m_text.title, locale().toString(m_total)) : m_text.title);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else {
        m_state->show(m_text.emptyIcon, m_text.emptyTitle, m_text.emptySentence, {});
        m_stack->setCurrentWidget(m_state);
    }
    select();
    emit loaded();
}

int ClaimsSection::dueWithin(Millis within) const
{
    int due = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ClaimRow* claim = m_model->claim(row);
        if (!claim || !claim->deadlineAt || *claim->deadlineAt > m_model->now() + within)
            break;
        ++due;
    }
    return due;
}

QList<ClaimRow> ClaimsSection::selectedRows() const
{
    QList<ClaimRow> rows;
    for (int row : m_view->selectedRowNumbers()) {
        if (const ClaimRow* claim = m_model->claim(row))
            rows << *claim;
    }
    return rows;
}

void ClaimsSection::select()
{
    const QList<ClaimRow> rows = selectedRows();
    m_actions->setSelection(rows, m_model->now());
    m_selection->setCount(int(rows.size()), int(rows.size()));
}

void ClaimsSection::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->actions());
    menu->popup(at);
}

} // namespace rd
