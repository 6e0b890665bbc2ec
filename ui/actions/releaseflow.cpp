// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/releaseflow.h"

#include <QWidget>

#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "app/services/policyservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/actions/undokeeper.h"
#include "ui/dialogs/releasedialog.h"

using namespace Qt::StringLiterals;

namespace rd {

ReleaseFlow::ReleaseFlow(const Workbench& bench, QWidget* page)
    : QObject(page)
    , m_bench(bench)
    , m_page(page)
{
}

void ReleaseFlow::start(const std::optional<QList<WorkItemId>>& items)
{
    if (m_dialog || std::exchange(m_reading, true))
        return;
    whenDone(m_bench.claims.orphaned(), this, [this, items](const Result<OrphanedList>& found) {
        m_reading = false;
        if (!found) {
            m_bench.feedback.fail(tr("The orphaned claims could not be read."), found.error(),
                                  [this, items] { start(items); });
            return;
        }
        QList<OrphanedClaim> claims = found->claims;
        if (items) {
            const QSet<WorkItemId> wanted(items->begin(), items->end());
            claims.removeIf([&](const OrphanedClaim& claim) { return !wanted.contains(claim.itemId); });
        }
        if (claims.isEmpty())
            m_bench.feedback.tell(tr("No claim is orphaned any more"));
        else
            ask(claims);
    });
}

void ReleaseFlow::ask(const QList<OrphanedClaim>& claims)
{
    m_dialog = new ReleaseDialog(m_bench.theme, claims, m_page->window());
    // One op for one choice of rows: after a lost connection the same question is asked again and nothing is released
    // twice; other rows are another request.
    connect(m_dialog, &ReleaseDialog::releaseWanted, this,
            [this, op = QUuid(), last = QList<OrphanedClaim>()](const QList<OrphanedClaim>& chosen) mutable {
                if (op.isNull() || last != chosen)
                    op = QUuid::createUuid();
                last = chosen;
                run(m_dialog, chosen, op);
            });
    m_dialog->open();
}

void ReleaseFlow::run(ReleaseDialog* dialog, const QList<OrphanedClaim>& chosen, const QUuid& op)
{
    ReleaseRequest request{.chosen = chosen, .items = std::nullopt, .op = op};
    connect(dialog, &ReleaseDialog::cancelWanted, this, [cancel = request.cancel]() mutable { cancel.cancel(); });
    const int total = int(chosen.size());
    auto* watcher = whenDone(m_bench.claims.release(request), this, [this](const Result<ReleaseReport>& report) {
        if (!report) {
            if (m_dialog) {
                m_dialog->setStopped();
                m_dialog->setProblem(report.error().text + u' ' +
                                     tr("Press the button again: what was released already is not released twice."));
            }
            return;
        }
        if (m_dialog)
            m_dialog->done(QDialog::Accepted);
        finish(*report);
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog,
            [dialog, total](int done) { dialog->setRunning(done, total); });
}

void ReleaseFlow::finish(const ReleaseReport& report)
{
    m_bench.session.announce();
    QString text = tr("%n claim(s) released back to the queue", nullptr, int(report.released.size()));
    if (report.cancelled)
        text = tr("Stopped: %1; the rest is untouched").arg(text);
    if (!report.released.isEmpty())
        offerUndo(text, report);
    else if (report.skipped.isEmpty())
        m_bench.feedback.tell(tr("Nothing was released"));
    if (!report.skipped.isEmpty())
        m_bench.feedback.leftAlone(tr("%n claim(s) left alone", nullptr, int(report.skipped.size())),
                                   tr("They moved on while the list was open, so nothing was changed on them."),
                                   report.skipped);
}

void ReleaseFlow::offerUndo(const QString& text, const ReleaseReport& report)
{
    const QList<OrphanedClaim> released = report.released;
    m_bench.feedback.tell(text, tr("Undo"), [this] { m_bench.undo.undo(); });
    whenDone(m_bench.policies.current(), this, [this, released](const Result<QList<Policy>>& policies) {
        int window = 600'000; // the default; the database refuses what comes too late
        for (const Policy& policy : policies ? *policies : QList<Policy>()) {
            if (policy.key == "undo.window"_L1 && policy.amount)
                window = int(*policy.amount);
        }
        m_bench.undo.extend(window);
    });
    m_bench.undo.keep(tr("Undo the release of %n claim(s)", nullptr, int(released.size())), 600'000,
                      [this, released] { undo(released); });
}

void ReleaseFlow::undo(const QList<OrphanedClaim>& released)
{
    whenDone(m_bench.claims.undoRelease(released), this, [this, released](const Result<VerbReport>& report) {
        if (!report) {
            m_bench.feedback.fail(tr("The release could not be undone."), report.error(),
                                  [this, released] { undo(released); });
            return;
        }
        m_bench.session.announce();
        if (!report->done.isEmpty())
            m_bench.feedback.tell(tr("%n claim(s) back with the reviewer", nullptr, int(report->done.size())));
        if (!report->skipped.isEmpty())
            m_bench.feedback.leftAlone(tr("%n release(s) not undone", nullptr, int(report->skipped.size())),
                                       tr("Somebody built on them meanwhile, or the time for undoing is over."),
                                       report->skipped);
    });
}

} // namespace rd
