// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incidentsfilterbar.h"

#include <QComboBox>

#include "app/domain/words.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int ages[] = {0, 1, 3, 7, 30};
const QString overdueChip = QStringLiteral("overdue"), runningChip = QStringLiteral("running");

} // namespace

IncidentsFilterBar::IncidentsFilterBar(const Workbench& bench, QWidget* parent)
    : FilterBarOf(bench, keys::incidentsSavedFilters, parent)
{
    buildSearch(tr("Search title"));
    m_engineer = addPerson(tr("Engineer"));
    m_severity = addChoice(u"severity"_s, tr("Severity"));
    m_severity->addItem(tr("Any severity"), QStringList());
    // From the most urgent down: each takes those above it, too.
    QStringList from;
    for (const QString& name : {u"critical"_s, u"high"_s, u"normal"_s, u"low"_s}) {
        from.prepend(name);
        if (name != "low"_L1)
            m_severity->addItem(name == "critical"_L1 ? urgencyWord(name) : tr("%1 or worse").arg(urgencyWord(name)),
                                from);
    }
    m_age = addChoice(u"age"_s, tr("Age"));
    for (int days : ages)
        m_age->addItem(days == 0 ? tr("Any age") : tr("Older than %n day(s)", nullptr, days), days);
    watch(m_severity);
    watch(m_age);
    buildSaved();
    buildChips(QStringList{overdueChip, dueSoonChip(), runningChip} + incidentStatuses());
}

QString IncidentsFilterBar::chipWord(const QString& name) const
{
    return name == overdueChip ? tr("Overdue") : name == runningChip ? tr("Running") : QueueFilterBar::chipWord(name);
}

IncidentsFilter IncidentsFilterBar::readFields() const
{
    IncidentsFilter now;
    now.text = searchText();
    now.engineer = m_engineer->person();
    now.severities = m_severity->currentData().toStringList();
    now.olderThanDays = m_age->currentData().toInt();
    now.overdue = isChipOn(overdueChip);
    now.dueSoon = isChipOn(dueSoonChip());
    now.running = isChipOn(runningChip);
    now.statuses = chipsOn(incidentStatuses());
    return now;
}

void IncidentsFilterBar::showFields(const IncidentsFilter& filter)
{
    setSearchText(filter.text);
    m_engineer->setPerson(filter.engineer);
    m_severity->setCurrentIndex(0);
    for (int i = 1; i < m_severity->count(); ++i) {
        if (m_severity->itemData(i).toStringList() == filter.severities)
            m_severity->setCurrentIndex(i);
    }
    m_age->setCurrentIndex(std::max(0, m_age->findData(filter.olderThanDays)));
    QStringList on = filter.statuses;
    for (const auto& [chip, isOn] : {std::pair(overdueChip, filter.overdue), std::pair(dueSoonChip(), filter.dueSoon),
                                     std::pair(runningChip, filter.running)}) {
        if (isOn)
            on << chip;
    }
    setChips(on);
}

void IncidentsFilterBar::setCounts(const IncidentCounts& counts)
{
    setChipCounts(counts.byStatus, counts.byChip);
}

} // namespace rd
