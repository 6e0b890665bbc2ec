// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requestsfilterbar.h"

#include <QComboBox>

#include "app/domain/words.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

RequestsFilterBar::RequestsFilterBar(const Workbench& bench, QWidget* parent)
    : FilterBarOf(bench, keys::requestsSavedFilters, parent)
{
    buildSearch(tr("Search title"));
    m_author = addPerson(tr("Author"));
    m_content = addChoice(u"content"_s, tr("Kind of content"));
    m_content->addItem(tr("Any content"), QString());
    for (const QString& type : contentTypes())
        m_content->addItem(contentTypeWord(type), type);
    m_review = addChoice(u"review"_s, tr("Kind of review"));
    m_review->addItem(tr("Free and expert"), QString());
    for (const QString& type : reviewTypes())
        m_review->addItem(reviewTypeWord(type), type);
    watch(m_content);
    watch(m_review);
    buildSaved();
    buildChips(QStringList{u"disputed"_s, u"waiting"_s, u"overdue"_s, dueSoonChip()} + requestStatuses());
}

QString RequestsFilterBar::chipWord(const QString& name) const
{
    return name == "waiting"_L1   ? tr("To decide")
           : name == "overdue"_L1 ? tr("Overdue")
                                  : QueueFilterBar::chipWord(name);
}

RequestsFilter RequestsFilterBar::readFields() const
{
    RequestsFilter now;
    now.text = searchText();
    now.author = m_author->person();
    now.contentType = m_content->currentData().toString();
    now.reviewType = m_review->currentData().toString();
    now.disputed = isChipOn(u"disputed"_s);
    now.waiting = isChipOn(u"waiting"_s);
    now.overdue = isChipOn(u"overdue"_s);
    now.dueSoon = isChipOn(dueSoonChip());
    now.statuses = chipsOn(requestStatuses());
    return now;
}

void RequestsFilterBar::showFields(const RequestsFilter& filter)
{
    setSearchText(filter.text);
    m_author->setPerson(filter.author);
    m_content->setCurrentIndex(std::max(0, m_content->findData(filter.contentType)));
    m_review->setCurrentIndex(std::max(0, m_review->findData(filter.reviewType)));
    QStringList on = filter.statuses;
    for (const auto& [is, name] : {std::pair(filter.disputed, u"disputed"_s), std::pair(filter.waiting, u"waiting"_s),
                                   std::pair(filter.overdue, u"overdue"_s), std::pair(filter.dueSoon, dueSoonChip())}) {
        if (is)
            on << name;
    }
    setChips(on);
}

void RequestsFilterBar::setCounts(const RequestCounts& counts)
{
    setChipCounts(counts.byStatus, counts.byChip);
}

} // namespace rd
