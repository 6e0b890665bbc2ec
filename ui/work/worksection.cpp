// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/worksection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/work/offermodel.h"
#include "models/work/workmodel.h"
#include "ui/actions/feedback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// What a holder does with the rows of a list; an action without a verb is for every list.
bool fits(const QAction* action, WorkList list)
{
    static const QMap<WorkList, QStringList> verbs = {
        {WorkList::Active, {u"start"_s, u"submit"_s, u"abandon"_s, u"decline"_s}},
        {WorkList::Offers, {u"claim"_s}},
        {WorkList::Decided, {u"dispute"_s}}};
    const QString verb = action->data().toString();
    return verb.isEmpty() || verbs.value(list).contains(verb);
}

} // namespace

WorkSection::WorkSection(const Workbench& bench, WorkList kind, const WorkSectionText& text,
                         const WorkActionsFactory& actions, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_kind(kind)
    , m_text(text)
    , m_actions(actions ? actions(this) : nullptr)
    , m_heading(plainLabel(text.title, this))
    , m_view(new QueueView(bench.theme, this))
    , m_state(new StatePane(bench.theme, this))
    , m_stack(new QStackedWidget(this))
{
    if (kind == WorkList::Offers)
        m_offers = new OfferModel(this);
    else
        m_reviews = new WorkModel(this);
    build();
    setColumns();
    connect(m_state, &StatePane::clicked, this, &WorkSection::retryWanted);
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The work could not be read."), error); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkSection::select);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_view, &QueueView::contextWanted, this, &WorkSection::contextMenu);
    connect(m_view, &QueueView::copyWanted, this, &WorkSection::copy);
    if (m_reviews)
        connect(m_reviews, &WorkModel::moreWanted, this, &WorkSection::moreWanted);
    showContent();
}

QAbstractItemModel* WorkSection::model() const
{
    return m_offers ? static_cast<QAbstractItemModel*>(m_offers) : m_reviews;
}

void WorkSection::build()
{
    const Theme& theme = m_bench.theme;
    m_heading->setFont(theme.font(u"section"_s));
    m_heading->setVisible(!m_text.title.isEmpty());
    m_view->setModel(model());
    m_view->setAccessibleName(m_text.title.isEmpty() ? m_text.emptyTitle : m_text.title);
    m_view->setProperty("role", u"card"_s);
    m_view->showSort(-1, Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
    if (!actions().isEmpty()) {
        m_selection = new SelectionBar(theme, actions(), this);
        connect(m_selection, &SelectionBar::clearWanted, m_view, &QAbstractItemView::clearSelection);
        layout->addWidget(m_selection);
    }
}

void WorkSection::setColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    QList<std::pair<int, int>> widths;
    QList<int> givingWay;
    if (m_offers) {
        widths = {{OfferModel::Why, 280},
                  {OfferModel::Author, 150},
                  {OfferModel::Kind, 90},
                  {OfferModel::Places, 70},
                  {OfferModel::Amount, 110}};
        givingWay = {OfferModel::Author, OfferModel::Places, OfferModel::Kind};
    } else {
        const int next = m_kind == WorkList::Submitted ? 270 : 220;
        widths = {{WorkModel::Status, 130}, {WorkModel::Author, 140}, {WorkModel::Kind, 90},
                  {WorkModel::Amount, 110}, {WorkModel::Taken, 90},   {WorkModel::Next, next}};
        givingWay = {WorkModel::Taken, WorkModel::Author, WorkModel::Kind};
        hideStatus({});
    }
    for (const auto& [column, width] : std::as_const(widths))
        header->resizeSection(column, Theme::scaled(width));
    m_view->setGivingWay(givingWay, 180);
}

int WorkSection::count() const
{
    return model()->rowCount();
}

QList<QAction*> WorkSection::actions() const
{
    QList<QAction*> all = m_actions ? m_actions->actions() : QList<QAction*>();
    all.removeIf([this](const QAction* action) { return !action || !fits(action, m_kind); });
    return all;
}

/// Where all rows of a desk have one status, the heading says it; an incident is assigned first and started later.
void WorkSection::hideStatus(const QList<WorkRow>& rows)
{
    const bool several = std::any_of(rows.begin(), rows.end(), [](const WorkRow& row) {
        return row.status == "assigned"_L1 || row.status == "in_progress"_L1;
    });
    m_view->setColumnHidden(WorkModel::Status,
                            m_kind == WorkList::Submitted || (m_kind == WorkList::Active && !several));
}

void WorkSection::show(const QList<WorkRow>& rows, Millis now)
{
    m_failed = false;
    hideStatus(rows);
    m_reviews->show(rows, now);
    showContent();
}

void WorkSection::show(const QList<WorkOffer>& offers, Millis now)
{
    m_failed = false;
    m_offers->show(offers, now);
    showContent();
}

void WorkSection::setNow(Millis now)
{
    if (m_reviews)
        m_reviews->setNow(now);
}

void WorkSection::setEmptyText(const QString& title, const QString& sentence)
{
    m_text.emptyTitle = title;
    m_text.emptySentence = sentence;
}

void WorkSection::showError(const QString& what, const Error& error)
{
    if (count() > 0 && isTransient(error.code))
        return; // the banner tells; reading goes on
    m_failed = true;
    m_state->showError(what, error);
    m_stack->setCurrentWidget(m_state);
}

void WorkSection::showContent()
{
    const int rows = count();
    if (!m_text.title.isEmpty())
        m_heading->setText(rows > 0 ? u"%1 (%2)"_s.arg(m_text.title, locale().toString(rows)) : m_text.title);
    if (rows == 0)
        m_state->show(m_text.emptyIcon, m_text.emptyTitle, m_text.emptySentence, {});
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_view) : m_state);
    select();
}

void WorkSection::select()
{
    if (!m_selection)
        return;
    QList<WorkRow> reviews;
    QList<WorkOffer> offers;
    const QList<int> selected = m_view->selectedRowNumbers();
    for (int row : selected) {
        if (m_offers)
            offers << m_offers->row(row);
        else
            reviews << m_reviews->row(row);
    }
    m_actions->setSelection(reviews, offers, m_offers ? m_offers->now() : m_reviews->now());
    m_selection->setCount(int(selected.size()), int(selected.size()));
}

void WorkSection::open(int row)
{
    if (row < 0 || row >= count())
        return;
    if (m_offers)
        emit openWanted(m_offers->row(row).item, u"requests"_s);
    else
        emit openWanted(m_reviews->row(row).item, m_reviews->row(row).desk);
}

void WorkSection::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, &WorkSection::copy)->setEnabled(!m_view->selectedRowNumbers().isEmpty());
    menu->popup(at);
}

void WorkSection::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(m_view->selectedRowNumbers().size())));
}

} // namespace rd
