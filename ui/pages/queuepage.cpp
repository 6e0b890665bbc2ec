// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QMenu>

#include "app/domain/text.h"
#include "app/services/session.h"
#include "models/shared/pagedmodel.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/pages/queuefilterbar.h"
#include "ui/pages/queueloader.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int mostImportantPages = 6;

} // namespace

QueuePage::~QueuePage() = default;

void QueuePage::restore()
{
    const Settings& settings = m_bench.settings;
    m_filterBar->showJson(QJsonDocument::fromJson(settings.get(m_keys.filter)).object());
    m_view->restoreHeader(settings.get(m_keys.header));
    m_content->restoreWidths(settings.get(m_keys.splitter));
    setDetailsShown(settings.get(m_keys.details));
}

void QueuePage::activate()
{
    m_tick.start();
    if (m_read)
        refresh();
    else
        load();
}

void QueuePage::deactivate()
{
    m_tick.stop();
    Settings& settings = m_bench.settings;
    settings.set(m_keys.filter, QJsonDocument(m_filterBar->toJson()).toJson(QJsonDocument::Compact));
    settings.set(m_keys.header, m_view->headerState());
    settings.set(m_keys.splitter, m_content->widths());
    settings.set(m_keys.details, isPaneShown());
}

void QueuePage::refresh()
{
    if (m_failed)
        load();
    else
        m_loader->refresh(importantPages());
}

void QueuePage::glance()
{
    m_loader->count();
}

void QueuePage::focusContent()
{
    m_content->focusShown();
}

void QueuePage::find()
{
    m_filterBar->focusSearch();
}

void QueuePage::load()
{
    m_failed = false;
    startLoading();
    m_slow.start();
}

void QueuePage::showLoaded()
{
    m_slow.stop();
    m_failed = false;
    m_read = true;
    if (m_model->rowCount() > 0) {
        m_content->showTable();
    } else if (m_filterBar->isEmpty()) {
        m_state->show(m_words.emptyIcon, m_words.emptyTitle, m_words.emptyText, m_words.emptyButton);
        m_content->showState();
    } else {
        m_state->show(u"search"_s, m_words.noMatch,
                      tr("Nothing is lost: clear the filter to see the whole queue again."), tr("Clear the filter"));
        m_content->showState();
    }
    explainCommands();
    select();
}

void QueuePage::showFailed(const Error& error)
{
    m_slow.stop();
    // With rows on the screen reading goes on: the window's banner tells what is wrong and how old they are.
    if (m_model->rowCount() > 0 && isTransient(error.code))
        return;
    m_failed = true;
    m_state->showError(m_words.failed, error);
    explainCommands();
    m_content->showState();
}

void QueuePage::pressState()
{
    if (m_failed)
        load();
    else if (m_filterBar->isEmpty())
        addFirst();
    else
        m_filterBar->clear();
}

void QueuePage::explainCommands()
{
    // On an empty desk the button in the middle files, too; elsewhere it retries or clears the filter.
    m_state->setRefusal(!m_failed && m_filterBar->isEmpty() ? m_bench.session.whyNoChanges() : QString());
}

void QueuePage::showSort(int column, bool descending)
{
    m_view->showSort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int QueuePage::selectedCount() const
{
    int selected = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        selected += range.height();
    return selected;
}

QList<int> QueuePage::selectedAtHand() const
{
    QList<int> numbers;
    if (!m_view->selectionModel()->hasSelection())
        return numbers;
    const QList<int> pages = m_model->pagesAtHand();
    for (int page : pages) {
        const int end = std::min((page + 1) * PagedModelBase::pageSize, m_model->rowCount());
        for (int row = page * PagedModelBase::pageSize; row < end; ++row) {
            if (m_view->selectionModel()->isRowSelected(row))
                numbers << row;
        }
    }
    return numbers;
}

QList<int> QueuePage::importantPages() const
{
    constexpr int size = PagedModelBase::pageSize;
    QSet<int> pages;
    const auto [first, last] = m_view->visibleRows();
    for (int page = first / size; page <= std::max(last, 0) / size; ++page)
        pages.insert(page);
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int page = range.top() / size; page <= range.bottom() / size && pages.size() < mostImportantPages; ++page)
            pages.insert(page);
    }
    return pages.values();
}

void QueuePage::showSelection(int atHand, int selected)
{
    // One row with its pane open has its buttons there.
    const bool inPane = atHand == 1 && selected <= 1 && isPaneShown();
    m_selection->setCount(inPane ? 0 : atHand, inPane ? 0 : selected);
    m_whyAction->setEnabled(atHand == 1);
    m_copyAction->setEnabled(selected > 0);
}

bool QueuePage::isPaneShown() const
{
    return m_pane->isVisibleTo(this);
}

void QueuePage::setDetailsShown(bool shown)
{
    m_pane->setVisible(shown);
    select();
    m_detailsAction->setChecked(shown);
}

bool QueuePage::showAtHand(WorkItemId item)
{
    const int row = m_model->rowOf(item);
    if (row < 0)
        return false;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model->index(row, 0));
    setDetailsShown(true);
    return true;
}

void QueuePage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_verbs);
    menu->addSeparator();
    menu->addActions({m_whyAction, m_copyAction});
    menu->popup(at);
}

void QueuePage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(selectedAtHand().size())));
}

void QueuePage::exportTo(const QString& file)
{
    m_export->writeTo(file);
}

} // namespace rd
