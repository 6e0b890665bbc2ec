// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engineerspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/services/engineersservice.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "models/incidents/engineercharts.h"
#include "models/incidents/engineersmodel.h"
#include "ui/actions/engineeractions.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/engineerpane.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

EngineersPage::EngineersPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new EngineersModel(this))
    , m_actions(new EngineerActions(bench, this))
    , m_export(new ExportFlow(
          bench, {tr("Export engineers"), tr("The engineers could not be exported.")},
          [this](const QString& file, const CancelToken&) { return m_bench.exports.engineers(filter(), file); }, this))
{
    buildCommands();
    m_view->restoreHeader(bench.settings.get(keys::engineersHeader));
    m_view->showSort(-1, Qt::AscendingOrder);
    m_content->restoreWidths(bench.settings.get(keys::engineersSplitter));
    setDetailsShown(bench.settings.get(keys::engineersDetails));
    wire();
}

EngineersPage::~EngineersPage() = default;

bool EngineersPage::isOffered(const Actor& actor) const
{
    return EngineersService::isFor(actor);
}

bool EngineersPage::eventFilter(QObject* watched, QEvent* event)
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

void EngineersPage::activate()
{
    refresh();
}

void EngineersPage::deactivate()
{
    m_bench.settings.set(keys::engineersHeader, m_view->headerState());
    m_bench.settings.set(keys::engineersSplitter, m_content->widths());
    m_bench.settings.set(keys::engineersDetails, m_pane->isVisibleTo(this));
}

void EngineersPage::refresh()
{
    loadTags();
    load();
}

void EngineersPage::focusContent()
{
    m_content->focusShown();
}

void EngineersPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EngineersPage::setChartShown(bool shown)
{
    m_asChart->setChecked(shown);
    m_asList->setChecked(!shown);
    QWidget* way = shown ? static_cast<QWidget*>(m_chart) : m_view;
    m_ways->setCurrentWidget(way);
    m_ways->setFocusProxy(way);
}

EngineerFilter EngineersPage::filter() const
{
    EngineerFilter filter;
    filter.text = m_search->text().trimmed();
    if (const QString tag = m_expertise->currentData().toString(); !tag.isEmpty())
        filter.expertise << tag;
    filter.duty = m_duty->currentData().toString();
    filter.availableOnly = m_available->isChecked();
    filter.deactivated = m_leavers->isChecked();
    return filter;
}

void EngineersPage::setFilter(const EngineerFilter& filter)
{
    m_setting = true;
    const QString tag = filter.expertise.value(0);
    if (!tag.isEmpty() && m_expertise->findData(tag) < 0)
        m_expertise->addItem(tag, tag); // the tags may not be read yet
    m_search->setText(filter.text);
    m_expertise->setCurrentIndex(tag.isEmpty() ? 0 : m_expertise->findData(tag));
    m_duty->setCurrentIndex(std::max(0, m_duty->findData(filter.duty)));
    m_available->setChecked(filter.availableOnly);
    m_leavers->setChecked(filter.deactivated);
    m_setting = false;
    load();
}

void EngineersPage::load()
{
    m_typing.stop();
    m_clear->setVisible(!(filter() == EngineerFilter()));
    if (!m_read)
        m_slow.start();
    const int request = ++m_request;
    whenDone(m_bench.engineers.list(filter()), this, [this, request](const Result<EngineerList>& list) {
        if (request == m_request) // an answer to an older question
            receive(list);
    });
}

void EngineersPage::receive(const Result<EngineerList>& list)
{
    m_slow.stop();
    if (!list) {
        // With engineers on the screen reading goes on: the window's banner tells what is wrong and how old they are.
        if (m_model->rowCount() > 0 && isTransient(list.error().code))
            return;
        m_failed = true;
        m_read = false;
        m_state->showError(tr("The engineers could not be read"), list.error());
        m_content->showState();
        return;
    }
    m_failed = false;
    m_read = true;
    m_model->show(list->engineers);
    m_chart->setData(engineersChart(list->engineers));
    m_cut->setVisible(list->isCut());
    if (list->engineers.isEmpty())
        showNobody();
    else
        m_content->showTable();
    if (!m_wanted.isValid() || !showSelected(std::exchange(m_wanted, PersonId())))
        followSelection();
}

void EngineersPage::showNobody()
{
    if (filter() == EngineerFilter())
        m_state->show(u"users"_s, tr("No engineers yet"),
                      tr("Engineers review the fixes that are proposed for incidents."), tr("Add engineer…"));
    else
        m_state->show(u"search"_s, tr("No engineer matches the filter"), tr("Engineers who left are shown on request."),
                      tr("Clear the filter"));
    m_content->showState();
}

void EngineersPage::loadTags()
{
    const int request = ++m_tagRequest;
    whenDone(m_bench.engineers.tags(), this, [this, request](const Result<QList<std::pair<QString, qint64>>>& tags) {
        if (request == m_tagRequest)
            showTags(tags);
    });
}

void EngineersPage::showTags(const Result<QList<std::pair<QString, qint64>>>& tags)
{
    if (!tags) { // what was read before stays; it is said that there may be more
        m_expertise->setItemText(0, tr("Expertise not readable"));
        m_expertise->setToolTip(plain(tr("The expertise could not be read. %1").arg(tags.error().text)));
        return;
    }
    m_expertise->setToolTip({});
    const QString chosen = m_expertise->currentData().toString();
    m_setting = true; // the choice stays, so there is nothing to read again
    m_expertise->clear();
    m_expertise->addItem(tr("All expertise"), QString());
    for (const auto& [tag, n] : *tags)
        m_expertise->addItem(tr("%1 (%2)").arg(tag, locale().toString(n)), tag);
    if (!chosen.isEmpty() && m_expertise->findData(chosen) < 0)
        m_expertise->addItem(tr("%1 (%2)").arg(chosen, locale().toString(0)), chosen); // nobody has it any more
    m_expertise->setCurrentIndex(std::max(0, m_expertise->findData(chosen)));
    m_setting = false;
}

void EngineersPage::sortBy(int column)
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

bool EngineersPage::select(PersonId person)
{
    if (!m_read)
        m_wanted = person;
    return showSelected(person);
}

bool EngineersPage::showSelected(PersonId person)
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

void EngineersPage::followSelection()
{
    const QList<int> rows = m_view->selectedRowNumbers();
    const auto engineer = rows.size() == 1 ? std::optional(m_model->row(rows.first())) : std::nullopt;
    m_copyAction->setEnabled(!rows.isEmpty());
    m_actions->setEngineer(engineer);
    if (m_pane->isVisibleTo(this))
        m_pane->show(engineer, int(rows.size()));
}

void EngineersPage::setDetailsShown(bool shown)
{
    m_pane->setVisible(shown);
    m_detailsAction->setChecked(shown);
    followSelection();
}

void EngineersPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->actions());
    menu->addSeparator();
    menu->addActions({m_copyAction, m_exportAction});
    menu->popup(at);
}

void EngineersPage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(m_view->selectedRowNumbers().size())));
}

void EngineersPage::exportTo(const QString& file)
{
    m_export->writeTo(file);
}

} // namespace rd
