// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/auditservice.h"
#include "app/services/exportservice.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "models/audit/auditmodel.h"
#include "models/audit/sealtext.h"
#include "ui/actions/exportflow.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/pages/auditdetails.h"
#include "ui/pages/auditfilterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detailssplit.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int skeletonAfterMs = 150;
}

AuditPage::AuditPage(const Workbench& bench, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new AuditModel(this))
    , m_export(new ExportFlow(
          bench,
          {tr("Export the audit trail"), tr("The audit trail could not be exported."),
           tr("CSV (*.csv);;JSON with the seals (*.json);;Excel (*.xlsx)")},
          // What the filter shows, all of it, not only what is loaded.
          [this](const QString& file, const CancelToken& cancel) {
              return m_bench.exports.audit({m_filterBar->filter(), file, cancel});
          },
          this))
{
    buildCommands();
    wire();
    m_view->restoreHeader(bench.settings.get(keys::auditHeader));
    m_view->showSort(-1, Qt::AscendingOrder);
    m_content->restoreWidths(bench.settings.get(keys::auditSplitter));
    setDetailsShown(bench.settings.get(keys::auditDetails));
}

AuditPage::~AuditPage() = default;

void AuditPage::wire()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_content->showSkeleton(); });
    connect(m_filterBar, &AuditFilterBar::changed, this, &AuditPage::load);
    connect(m_model, &AuditModel::olderWanted, this, &AuditPage::loadOlder);
    connect(m_view, &QueueView::typed, m_filterBar, &AuditFilterBar::type);
    connect(m_view, &QueueView::copyWanted, this, &AuditPage::copy);
    connect(m_view, &QueueView::contextWanted, this, &AuditPage::contextMenu);
    connect(m_view, &QAbstractItemView::activated, this, &AuditPage::openItem);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::select);
    connect(m_details, &AuditDetails::closeWanted, this, [this] { setDetailsShown(false); });
    connect(m_state, &StatePane::clicked, this, [this] {
        if (m_failed)
            load();
        else
            m_filterBar->clear();
    });
    connect(m_state, &StatePane::detailsWanted, this,
            [this](const Error& error) { m_bench.feedback.fail(tr("The audit trail could not be read."), error); });
}

bool AuditPage::isOffered(const Actor& actor) const
{
    return AuditService::isFor(actor);
}

void AuditPage::activate()
{
    if (m_loaded)
        refresh();
    else
        load();
}

void AuditPage::deactivate()
{
    m_bench.settings.set(keys::auditHeader, m_view->headerState());
    m_bench.settings.set(keys::auditSplitter, m_content->widths());
    m_bench.settings.set(keys::auditDetails, m_details->isVisibleTo(this));
}

void AuditPage::focusContent()
{
    m_content->focusShown();
}

void AuditPage::find()
{
    m_filterBar->focusSearch();
}

void AuditPage::load()
{
    const int request = ++m_request;
    m_failed = false;
    m_slow.start();
    readStatus();
    whenDone(m_bench.audit.page(m_filterBar->filter()), this, [this, request](const Result<AuditRows>& page) {
        if (request != m_request)
            return;
        m_slow.stop();
        if (!page) {
            showFailed(page.error());
            return;
        }
        m_filterBar->setNow(page->now);
        m_model->reset(page->events, page->events.size() == AuditService::pageSize);
        m_view->scrollToTop();
        showLoaded();
    });
}

void AuditPage::refresh()
{
    if (!isOffered(m_bench.session.actor()))
        return;
    if (!m_loaded || m_failed) {
        load();
        return;
    }
    readStatus();
    const int request = m_request; // an answer for the filter of now, and only that
    whenDone(m_bench.audit.page(m_filterBar->filter()), this, [this, request](const Result<AuditRows>& page) {
        if (request != m_request || !page)
            return; // with rows on the screen the window's banner tells what is wrong
        m_filterBar->setNow(page->now);
        m_model->refresh(page->events, page->events.size() == AuditService::pageSize);
        showLoaded();
    });
}

void AuditPage::loadOlder(EventId below)
{
    whenDone(m_bench.audit.page(m_filterBar->filter(), below), this,
             [this, request = m_request](const Result<AuditRows>& page) {
                 if (request != m_request)
                     return;
                 if (page)
                     m_model->append(page->events, page->events.size() == AuditService::pageSize);
                 else
                     m_bench.feedback.fail(tr("The older events could not be read."), page.error(), [this] { load(); });
             });
}

void AuditPage::showLoaded()
{
    m_loaded = true;
    if (m_model->rowCount() > 0) {
        m_content->showTable();
    } else if (m_filterBar->isEmpty()) {
        m_state->show(u"scroll-text"_s, tr("No events yet"),
                      tr("Whatever anybody does to a work item or a policy is written here, and stays."), {});
        m_content->showState();
    } else {
        m_state->show(u"search"_s, tr("No event matches the filter"),
                      tr("Clear the filter to see the whole trail again."), tr("Clear the filter"));
        m_content->showState();
    }
    select();
}

void AuditPage::showFailed(const Error& error)
{
    m_failed = true;
    m_state->showError(tr("The audit trail could not be read"), error);
    m_content->showState();
}

void AuditPage::readStatus()
{
    const int request = ++m_statusRequest;
    whenDone(m_bench.audit.status(), this, [this, request](const Result<SealStatus>& status) {
        if (request == m_statusRequest && status)
            showStatus(*status);
    });
}

void AuditPage::showStatus(const SealStatus& status)
{
    m_seal->show(status.last ? u"sealed"_s : u"unsealed"_s, sealText(status));
    m_seal->setToolTip(plain(sealToolTip(status)));
    const bool something = !status.since || *status.since > 0;
    m_sealAction->setEnabled(something && !m_sealing);
    m_sealAction->setToolTip(something ? QString() : tr("Every event is sealed."));
}

void AuditPage::sealNow()
{
    if (std::exchange(m_sealing, true))
        return;
    m_sealAction->setEnabled(false);
    whenDone(m_bench.audit.seal(), this, [this](const Result<SealReport>& report) {
        m_sealing = false;
        if (!report) {
            readStatus();
            m_bench.feedback.fail(tr("The events could not be sealed."), report.error(), [this] { sealNow(); });
            return;
        }
        m_bench.session.announce();
        m_bench.feedback.tell(report->events == 0 ? tr("Nothing new to seal")
                                                  : tr("%n event(s) sealed", nullptr, int(report->events)));
    });
}

void AuditPage::verify()
{
    (new VerifyDialog(m_bench, window()))->open();
}

std::optional<Event> AuditPage::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const Event* event = rows.size() == 1 ? m_model->eventAt(rows.first().row()) : nullptr;
    return event ? std::optional(*event) : std::nullopt;
}

void AuditPage::select()
{
    const auto event = current();
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    const bool onDesk = event && event->itemId.isValid() && event->desk == "claims"_L1;
    m_openAction->setEnabled(onDesk);
    m_openAction->setToolTip(onDesk ? QString() : tr("Select one event of a claim."));
    m_onlyAction->setEnabled(event && event->itemId.isValid());
    m_copyAction->setEnabled(selected > 0);
    m_copyJsonAction->setEnabled(event.has_value());
    m_details->show(event, selected);
}

void AuditPage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    select();
    m_detailsAction->setChecked(shown);
}

void AuditPage::openItem()
{
    const auto event = current();
    if (event && m_openAction->isEnabled())
        emit itemWanted(event->itemId);
    else
        setDetailsShown(true);
}

void AuditPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_openAction, m_onlyAction});
    menu->addSeparator();
    menu->addActions({m_copyAction, m_copyJsonAction, m_detailsAction});
    menu->popup(at);
}

void AuditPage::copy()
{
    QGuiApplication::clipboard()->setText(m_view->selectionAsText());
    m_bench.feedback.tell(tr("%n row(s) copied", nullptr, int(m_view->selectionModel()->selectedRows().size())));
}

void AuditPage::copyJson()
{
    if (const auto event = current()) {
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(eventToJson(*event)).toJson(QJsonDocument::Indented)));
        m_bench.feedback.tell(tr("Event copied as JSON"));
    }
}

void AuditPage::exportTo(const QString& file)
{
    m_export->writeTo(file);
}

} // namespace rd
