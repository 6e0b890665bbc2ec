// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peoplepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "models/people/peoplemodel.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/actions/peopleactions.h"
#include "ui/pages/personpane.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int skeletonAfterMs = 150;
constexpr int typingMs = 200;
constexpr int tickMs = 15'000;

} // namespace

PeoplePage::PeoplePage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new PeopleModel(this))
    , m_actions(new PeopleActions(bench, this))
    , m_export(new ExportFlow(
          bench, {tr("Export people"), tr("The people could not be exported.")},
          [this](const QString& file, const CancelToken&) { return m_bench.exports.people(filter(), file); }, this))
{
    buildCommands();
    m_view->restoreHeader(bench.settings.get(keys::peopleHeader));
    m_view->showSort(-1, Qt::AscendingOrder);
    m_view->setColumnHidden(PeopleModel::Login, !bench.session.isShared());
    m_content->restoreWidths(bench.settings.get(keys::peopleSplitter));
    setDetailsShown(bench.settings.get(keys::peopleDetails));
    wire();
}

PeoplePage::~PeoplePage() = default;

bool PeoplePage::isOffered(const Actor& actor) const
{
    return PeopleService::isFor(actor);
}

void PeoplePage::wire()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_tick.setInterval(tickMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_read)
            m_content->showSkeleton();
    });
    connect(&m_typing, &QTimer::timeout, this, &PeoplePage::load);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setNow(m_model->now() + tickMs); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing.start();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_setting)
            load();
    });
    for (QToolButton* chip : {m_everybody, m_leavers, m_over}) {
        connect(chip, &QToolButton::toggled, this, [this] {
            if (!m_setting)
                load();
        });
    }
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(m_view, &QueueView::sortWanted, this, &PeoplePage::sortBy);
    connect(m_view, &QueueView::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
    });
    connect(m_view, &QueueView::copyWanted, this, &PeoplePage::copy);
    connect(m_view, &QueueView::contextWanted, this, &PeoplePage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setDetailsShown(true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::followSelection);
    connect(m_pane, &PersonPane::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_pane, &PersonPane::itemWanted, this, &PeoplePage::itemWanted);
    connect(m_actions, &PeopleActions::reloadWanted, this, &PeoplePage::load);
    connect(m_actions, &PeopleActions::done, this, [this](PersonId person) {
        m_wanted = person;
        load();
    });
    connect(m_state, &StatePane::clicked, this, [this] {
        if (m_failed)
            load();
        else
            setFilter({});
    });
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The people could not be read."), error); });
    m_search->installEventFilter(this);
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusContent();
            if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)
                m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect |
                                                                                    QItemSelectionModel::Rows);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PeoplePage::activate()
{
    m_tick.start();
    load();
}

void PeoplePage::deactivate()
{
    m_tick.stop();
    m_bench.settings.set(keys::peopleHeader, m_view->headerState());
    m_bench.settings.set(keys::peopleSplitter, m_content->widths());
    m_bench.settings.set(keys::peopleDetails, m_pane->isVisibleTo(this));
}

void PeoplePage::refresh()
{
    load();
}

void PeoplePage::focusContent()
{
    m_content->focusShown();
}

void PeoplePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

PeopleFilter PeoplePage::filter() const
{
    return {m_search->text().trimmed(), m_role->currentData().toString(), m_everybody->isChecked(),
            m_leavers->isChecked(), m_over->isChecked()};
}

void PeoplePage::setFilter(const PeopleFilter& filter)
{
    m_setting = true;
    m_search->setText(filter.text);
    m_role->setCurrentIndex(std::max(0, m_role->findData(filter.role)));
    m_everybody->setChecked(filter.everybody);
    m_leavers->setChecked(filter.deactivated);
    m_over->setChecked(filter.overCapacity);
    m_setting = false;
    load();
}

void PeoplePage::load()
{
    m_typing.stop();
    m_clear->setVisible(!(filter() == PeopleFilter()));
    if (!m_read)
        m_slow.start();
    const int request = ++m_request;
    whenDone(m_bench.people.list(filter()), this, [this, request](const Result<PeopleList>& list) {
        if (request == m_request) // an answer to an older question
            receive(list);
    });
}

void PeoplePage::receive(const Result<PeopleList>& list)
{
    m_slow.stop();
    if (!list) {
        // With people on the screen reading goes on: the window's banner tells what is wrong and how old they are.
        if (m_model->rowCount() > 0 && isTransient(list.error().code))
            return;
        m_failed = true;
        m_read = false;
        m_state->showError(tr("The people could not be read"), list.error());
        m_content->showState();
        return;
    }
    m_failed = false;
    m_read = true;
    m_model->show(list->people, list->now);
    showShare(list->share);
    m_cut->setVisible(list->isCut());
    if (list->people.isEmpty()) {
        m_state->show(u"search"_s, tr("Nobody matches the filter"),
                      tr("People without login, and those who left, are shown on request."), tr("Clear the filter"));
        m_content->showState();
    } else {
        m_content->showTable();
    }
    if (!m_wanted.isValid() || !select(std::exchange(m_wanted, PersonId())))
        followSelection();
}

void PeoplePage::showShare(const WorkShare& share)
{
    const QLocale locale = this->locale();
    const int percent = qRound(share.ratio() * 100);
    m_share->setText(share.running == 0   ? tr("Nobody holds work at the moment")
                     : share.holders <= 3 ? tr("%n person(s) hold all of the running work", nullptr, int(share.holders))
                                          : tr("The top three hold %1 % of the running work").arg(percent));
    m_shareDetail->setText(share.running == 0 || share.holders <= 3
                               ? QString()
                               : tr("%1 of %2, held by %3 people")
                                     .arg(locale.toString(share.topThree), locale.toString(share.running),
                                          locale.toString(share.holders)));
}

void PeoplePage::sortBy(int column)
{
    // Third click on a column: back to the order of names.
    if (m_sort != column) {
        m_sort = column;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_sort = -1;
        m_descending = false;
    }
    m_view->showSort(m_sort, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->sortBy(m_sort, m_descending);
}

bool PeoplePage::select(PersonId person)
{
    const int row = m_model->rowOf(person);
    if (row < 0)
        return false;
    const QModelIndex at = m_model->index(row, 0);
    const bool same = m_view->selectedRowNumbers() == QList<int>{row};
    m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(at);
    if (same)
        followSelection(); // the same row may say something else by now
    return true;
}

void PeoplePage::followSelection()
{
    const QList<int> rows = m_view->selectedRowNumbers();
    const auto person = rows.size() == 1 ? std::optional(m_model->row(rows.first())) : std::nullopt;
    m_copyAction->setEnabled(!rows.isEmpty());
    m_workAction->setEnabled(person.has_value());
    m_workAction->setToolTip(person ? QString() : tr("Select one person."));
    m_actions->setPerson(person);
    if (m_pane->isVisibleTo(this))
        m_pane->show(person, int(rows.size()));
}

void PeoplePage::setDetailsShown(bool shown)
{
    m_pane->setVisible(shown);
    m_detailsAction->setChecked(shown);
    followSelection();
}

void PeoplePage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->actions());
    menu->addSeparator();
    menu->addActions({m_workAction, m_copyAction, m_exportAction});
    menu->popup(at);
}

void PeoplePage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(m_view->selectedRowNumbers().size())));
}

} // namespace rd
