// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policyhistorydialog.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include "app/services/future.h"
#include "app/services/policyservice.h"
#include "models/shared/humantime.h"
#include "ui/dialogs/errordialog.h"
#include "ui/pages/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int skeletonAfterMs = 150;
}

QString policySetBy(const Policy& policy)
{
    return policy.setBy.isEmpty() ? PolicyHistoryDialog::tr("Review Desk, as delivered") : policy.setBy;
}

PolicyHistoryDialog::PolicyHistoryDialog(const Workbench& bench, const QString& key, QWidget* parent)
    : Dialog(bench.theme, tr("History: %1").arg(PolicyService::topic(key).title), PolicyService::topic(key).meaning,
             parent)
    , m_bench(bench)
    , m_key(key)
    , m_stack(new QStackedWidget(this))
    , m_table(new TextTable(bench.theme, {tr("Value"), tr("Since"), tr("Set by"), tr("Note")}, this))
    , m_failed(new StatePane(bench.theme, this))
{
    m_table->setAccessibleName(windowTitle());
    m_table->setWideColumn(3);
    m_stack->addWidget(new QWidget(this));
    m_stack->addWidget(new Skeleton(bench.theme, this));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_failed);
    content()->addWidget(m_stack, 1);
    addCancel(tr("Close"));
    connect(m_failed, &StatePane::clicked, this, &PolicyHistoryDialog::load);
    connect(m_failed, &StatePane::detailsWanted, this, [this](const Error& error) {
        (new ErrorDialog(theme(), tr("The history could not be read"), error, {}, this))->open();
    });
    resize(Theme::scaled(700), Theme::scaled(380));
    load();
}

void PolicyHistoryDialog::load()
{
    m_stack->setCurrentIndex(0);
    QTimer::singleShot(skeletonAfterMs, this, [this] {
        if (m_stack->currentIndex() == 0)
            m_stack->setCurrentIndex(1);
    });
    whenDone(m_bench.policies.history(m_key), this,
             [this](const Result<QList<Policy>>& versions) { showVersions(versions); });
}

void PolicyHistoryDialog::showVersions(const Result<QList<Policy>>& versions)
{
    if (!versions) {
        m_failed->showError(tr("The history could not be read"), versions.error());
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    QList<QStringList> rows, tips;
    for (const Policy& version : *versions) {
        const bool delivered = version.effectiveFrom == 0;
        rows << QStringList{version.value, delivered ? tr("the beginning") : localTime(version.effectiveFrom),
                            policySetBy(version), version.note};
        tips << QStringList{version.value, delivered ? QString() : exactTime(version.effectiveFrom), {}, version.note};
    }
    m_table->setRows(rows, tips);
    m_stack->setCurrentWidget(m_table);
}

} // namespace rd
