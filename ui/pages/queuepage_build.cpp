// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a queue is put together; what it does is in queuepage.cpp.
#include <QBoxLayout>
#include <QHeaderView>

#include "app/domain/text.h"
#include "app/services/session.h"
#include "models/shared/pagedmodel.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/pages/queuefilterbar.h"
#include "ui/pages/queueloader.h"
#include "ui/pages/queuepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int tickMs = 15'000;
constexpr int narrowestTitle = 200;

} // namespace

QueuePage::QueuePage(const Workbench& bench, QueueKeys keys, QueueWords words, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_keys(std::move(keys))
    , m_words(std::move(words))
    , m_content(new DetailsSplit(bench.theme, this))
    , m_state(&m_content->state())
    , m_export(new ExportFlow(
          bench, {m_words.exportTitle, m_words.exportFailed},
          [this](const QString& file, const CancelToken& cancel) { return writeRows(file, cancel); }, this))
    , m_whyAction(makeAction(u"circle-help"_s, tr("Why?")))
    , m_copyAction(makeAction(u"copy"_s, tr("Copy rows")))
    , m_exportAction(makeAction(u"download"_s, tr("Export…")))
    , m_detailsAction(makeAction(u"panel-right"_s, tr("Details pane")))
{
    m_whyAction->setShortcut(Qt::CTRL | Qt::Key_I);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut); // the table's own; text fields keep theirs
    m_detailsAction->setCheckable(true);
    m_detailsAction->setShortcut(Qt::Key_F4);
    connect(m_whyAction, &QAction::triggered, this, [this] { setDetailsShown(true); });
    connect(m_copyAction, &QAction::triggered, this, &QueuePage::copy);
    connect(m_exportAction, &QAction::triggered, m_export, &ExportFlow::start);
    connect(m_detailsAction, &QAction::toggled, this, &QueuePage::setDetailsShown);
}

QAction* QueuePage::makeAction(const QString& icon, const QString& text)
{
    return new QAction(m_bench.theme.icon(icon), text, this);
}

QAction* QueuePage::makeSeparator()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QList<QAction*> QueuePage::lesserActions() const
{
    return {m_whyAction, m_copyAction, m_exportAction, m_detailsAction};
}

QWidget* QueuePage::paneParent() const
{
    return m_content->holder();
}

void QueuePage::assemble(const Parts& parts, const QueueColumns& columns)
{
    m_model = parts.model;
    m_loader = parts.loader;
    m_filterBar = parts.filterBar;
    m_pane = parts.pane;
    m_verbs = parts.verbs;
    m_commands = parts.ownActions;
    m_commands << makeSeparator() << parts.verbs << makeSeparator() << lesserActions();

    const Theme& theme = m_bench.theme;
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin - 4, margin, theme.size(u"between"_s));
    layout->setSpacing(theme.size(u"between"_s));
    for (QWidget* widget : parts.head)
        layout->addWidget(widget);
    layout->addWidget(m_filterBar);
    buildContent(columns, parts.verbs);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_selection);
    restore();
    wire();
    explainCommands();
}

void QueuePage::buildContent(const QueueColumns& columns, const QList<QAction*>& verbs)
{
    const Theme& theme = m_bench.theme;
    m_view = new QueueView(theme, m_content->holder());
    m_view->setModel(m_model);
    m_view->setAccessibleName(title());
    m_view->setSortableColumns(columns.sortable);
    m_view->setProperty("role", u"card"_s);
    QHeaderView* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto& [column, width] : columns.widths)
        header->resizeSection(column, std::max(Theme::scaled(width), header->sectionSizeHint(column)));
    m_view->setGivingWay(columns.givingWay, narrowestTitle);
    m_content->setParts(m_view, m_pane, columns.narrowestPane);
    m_selection = new SelectionBar(theme, verbs, this);
}

void QueuePage::wire()
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
    connect(m_filterBar, &QueueFilterBar::changed, this, &QueuePage::load);
    connect(m_filterBar, &QueueFilterBar::leaveDown, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(m_loader, &QueueLoaderBase::loaded, this, &QueuePage::showLoaded);
    connect(m_loader, &QueueLoaderBase::failed, this, &QueuePage::showFailed);
    connect(m_loader, &QueueLoaderBase::counted, this, [this] { showCounts(); });
    connect(m_view, &QueueView::sortWanted, this, [this](int column) {
        sortBy(column);
        m_view->scrollToTop();
        load();
    });
    connect(m_view, &QueueView::typed, m_filterBar, &QueueFilterBar::type);
    connect(m_view, &QueueView::copyWanted, this, &QueuePage::copy);
    connect(m_view, &QueueView::contextWanted, this, &QueuePage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { select(); });
    connect(m_selection, &SelectionBar::clearWanted, m_view, &QAbstractItemView::clearSelection);
    connect(m_state, &StatePane::clicked, this, &QueuePage::pressState);
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(m_words.failed + u'.', error); });
    connect(&m_bench.session, &Session::connectionChanged, this, [this] { explainCommands(); });
    connect(&m_bench.session, &Session::actorChanged, this, [this] { explainCommands(); });
}

} // namespace rd
