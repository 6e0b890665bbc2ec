// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimsfilterbar.h"

#include <QComboBox>

#include "app/domain/words.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int ages[] = {0, 7, 14, 30, 90, 365};

} // namespace

ClaimsFilterBar::ClaimsFilterBar(const Workbench& bench, QWidget* parent)
    : FilterBarOf(bench, keys::claimsSavedFilters, parent)
{
    buildSearch(tr("Search title or external id"));
    m_reviewer = addPerson(tr("Reviewer"));
    m_claimant = addPerson(tr("Claimant"));
    m_age = addChoice(u"age"_s, tr("Age"));
    for (int days : ages)
        m_age->addItem(days == 0 ? tr("Any age") : tr("Older than %n day(s)", nullptr, days), days);
    watch(m_age);
    buildSaved();
    buildChips(QStringList{u"orphaned"_s, dueSoonChip()} + claimStatuses());
}

ClaimsFilter ClaimsFilterBar::readFields() const
{
    ClaimsFilter now;
    now.text = searchText();
    now.reviewer = m_reviewer->person();
    now.claimant = m_claimant->person();
    now.olderThanDays = m_age->currentData().toInt();
    now.orphaned = isChipOn(u"orphaned"_s);
    now.dueSoon = isChipOn(dueSoonChip());
    now.statuses = chipsOn(claimStatuses());
    return now;
}

void ClaimsFilterBar::showFields(const ClaimsFilter& filter)
{
    setSearchText(filter.text);
    m_reviewer->setPerson(filter.reviewer);
    m_claimant->setPerson(filter.claimant);
    m_age->setCurrentIndex(std::max(0, m_age->findData(filter.olderThanDays)));
    QStringList on = filter.statuses;
    if (filter.orphaned)
        on << u"orphaned"_s;
    if (filter.dueSoon)
        on << dueSoonChip();
    setChips(on);
}

void ClaimsFilterBar::setCounts(const ClaimCounts& counts)
{
    setChipCounts(counts.byStatus, counts.byChip);
}

} // namespace rd
