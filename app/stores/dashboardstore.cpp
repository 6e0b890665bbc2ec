// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/dashboardstore.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace rd::DashboardStore {

namespace {

enum Part { Active = 1, Submitted, Decided };

WorkRow readWork(const Row& row)
{
    WorkRow work;
    work.id = row.id<AssignmentId>(u"id"_s);
    work.version = row.integer(u"version"_s);
    work.item = row.id<WorkItemId>(u"item_id"_s);
    work.itemVersion = row.integer(u"item_version"_s);
    work.desk = row.text(u"desk"_s);
    work.title = row.text(u"title"_s);
    work.itemStatus = row.text(u"item_status"_s);
    work.status = row.text(u"status"_s);
    work.personId = row.id<PersonId>(u"person_id"_s);
    work.authorId = row.id<PersonId>(u"author_id"_s);
    work.author = row.text(u"author"_s);
    work.contentType = row.text(u"content_type"_s);
    work.reviewType = row.text(u"review_type"_s);
    work.amountMinor = row.integer(u"amount_minor"_s);
    work.currency = row.text(u"currency"_s);
    work.ledgerState = row.text(u"ledger_state"_s);
    work.takenAt = row.integer(u"taken_at"_s);
    work.activityAt = row.integer(u"activity_at"_s);
    work.changedAt = row.integer(u"last_at"_s);
    work.deadlineAt = row.optionalInteger(u"deadline_at"_s);
    work.endedAt = row.optionalInteger(u"ended_at"_s);
    work.lastVerb = row.text(u"last_verb"_s);
    if (const auto rating = row.optionalInteger(u"rating"_s))
        work.rating = int(*rating);
    work.decidedBy = row.text(u"decider"_s);
    return work;
}

WorkOffer readOffer(const Row& row, const QStringList& tags)
{
    WorkOffer offer;
    offer.item = row.id<WorkItemId>(u"id"_s);
    offer.version = row.integer(u"version"_s);
    offer.title = row.text(u"title"_s);
    offer.itemStatus = row.text(u"status"_s);
    offer.authorId = row.id<PersonId>(u"author_id"_s);
    offer.author = row.text(u"author"_s);
    offer.contentType = row.text(u"content_type"_s);
    offer.reviewType = row.text(u"review_type"_s);
    offer.amountMinor = row.integer(u"amount_minor"_s);
    offer.currency = row.text(u"currency"_s);
    offer.placesLeft = int(row.integer(u"places_left"_s));
    offer.filedAt = row.integer(u"filed_at"_s);
    offer.skills = row.text(u"skills"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString& skill : std::as_const(offer.skills)) {
        if (tags.contains(skill))
            offer.matching << skill;
    }
    return offer;
}

/// The rows of dashboard_figures, one kind after the other, become figures.
class FigureReader {
public:
    FigureReader(DashboardFigures& figures, Millis now)
        : m_figures(figures)
    {
        const qint64 thisWeek = weekOf(now);
        for (int i = reviewWeeks - 1; i >= 0; --i)
            m_figures.weeks << WeeklyReviews{thisWeek - i};
        m_thisMonth = monthOf(now);
    }

    void take(const Row& row)
    {
        const QString kind = row.text(u"kind"_s);
        const qint64 n = row.integer(u"n"_s);
        if (kind == "status"_L1)
            takeStatus(row, n);
        else if (kind == "money"_L1)
            takeMoney(row);
        else if (kind == "median"_L1 && n > 0) {
            m_figures.medianOf = n;
            m_figures.medianToSubmit = (row.integer(u"amount"_s) + row.integer(u"extra"_s)) / 2;
        } else if (kind == "load"_L1) {
            m_figures.load = n;
            m_figures.maxLoad = row.optionalInteger(u"amount"_s);
        } else if (kind == "tag"_L1)
            tags << row.text(u"name"_s);
        else if (kind == "person"_L1)
            name = row.text(u"name"_s);
    }

    QStringList tags;
    std::optional<QString> name;

private:
    void takeStatus(const Row& row, qint64 n)
    {
        const QString desk = row.text(u"name"_s);
        const QString status = row.text(u"detail"_s);
        auto figure =
            std::find_if(m_figures.byStatus.begin(), m_figures.byStatus.end(),
                         [&](const StatusFigure& known) { return known.desk == desk && known.status == status; });
        if (figure == m_figures.byStatus.end())
            figure = m_figures.byStatus.insert(figure, {desk, status, 0});
        figure->count += n;
        m_figures.ratingSum += row.integer(u"amount"_s);
        m_figures.ratings += row.integer(u"extra"_s);
        if (const auto week = row.optionalInteger(u"bucket"_s))
            takeWeek(*week - m_figures.weeks.first().week, desk, status, n);
    }
    void takeWeek(qint64 index, const QString& desk, const QString& status, qint64 n)
    {
        if (index < 0 || index >= m_figures.weeks.size())
            return; // the clock went back
        WeeklyReviews& week = m_figures.weeks[index];
        static const QStringList ownDecisions = {u"approved"_s, u"rejected"_s, u"revision_requested"_s};
        static const QStringList lost = {u"rejected"_s, u"disputed"_s, u"upheld"_s};
        if (desk == "claims"_L1 && ownDecisions.contains(status))
            week.decided += n;
        else if (status == "accepted"_L1)
            week.accepted += n;
        else if (status == "not_chosen"_L1)
            week.notChosen += n;
        else
            (lost.contains(status) ? week.rejected : week.givenBack) += n;
    }
    EarningFigure& earningOf(const QString& currency)
    {
        for (EarningFigure& figure : m_figures.earnings) {
            if (figure.currency == currency)
                return figure;
        }
        m_figures.earnings << EarningFigure{currency};
        for (int i = earningMonths - 1; i >= 0; --i)
            m_figures.months << MonthlyEarnings{currency, m_thisMonth - i};
        return m_figures.earnings.last();
    }
    void takeMoney(const Row& row)
    {
        const QString currency = row.text(u"name"_s);
        const QString state = row.text(u"detail"_s);
        const qint64 amount = row.integer(u"amount"_s);
        EarningFigure& sum = earningOf(currency);
        const bool held = row.integer(u"extra"_s) > 0;
        (state == "due"_L1        ? sum.due
         : state == "sent"_L1     ? sum.sent
         : state == "settled"_L1  ? sum.settled
         : state == "failed"_L1   ? sum.failed
         : state == "reversed"_L1 ? sum.reversed
         : held                   ? sum.held
                                  : sum.submitted) += amount;
        const auto day = row.optionalInteger(u"bucket"_s);
        if (!day)
            return;
        const int month = monthOf(*day * millisPerDay);
        for (MonthlyEarnings& bar : m_figures.months) {
            if (bar.currency == currency && bar.month == month)
                bar.add(state, amount);
        }
    }

    DashboardFigures& m_figures;
    int m_thisMonth = 0;
};

Error nobody(PersonId person)
{
    return makeError(ErrorCode::NotFound,
                     QCoreApplication::translate("rd::People", "There is no person #%1.").arg(person.value));
}

} // namespace

Result<Dashboard> read(Connection& db, PersonId person, Millis now)
{
    Dashboard dashboard;
    dashboard.person = person;
    dashboard.now = now;
    const Status lists = db.each(u"dashboard_work"_s, {{u"person"_s, person.value}}, [&](const Row& row) {
        const qint64 part = row.integer(u"part"_s);
        (part == Active      ? dashboard.active
         : part == Submitted ? dashboard.submitted
                             : dashboard.decided)
            << readWork(row);
        return true;
    });
    if (!lists)
        return lists.error();
    FigureReader reader(dashboard.figures, now);
    const Binds since = {{u"person"_s, person.value},
                         {u"now"_s, now},
                         {u"weeks"_s, weekStart(weekOf(now) - reviewWeeks + 1)},
                         {u"months"_s, monthStart(monthOf(now) - earningMonths + 1)}};
    const Status figures = db.each(u"dashboard_figures"_s, since, [&](const Row& row) {
        reader.take(row);
        return true;
    });
    if (!figures)
        return figures.error();
    if (!reader.name)
        return nobody(person);
    dashboard.name = *reader.name;
    auto offers = db.list(u"dashboard_offers"_s, {{u"person"_s, person.value}, {u"now"_s, now}},
                          [&](const Row& row) { return readOffer(row, reader.tags); });
    if (!offers)
        return offers.error();
    dashboard.offers = *std::move(offers);
    for (qsizetype i = 0; i < dashboard.offers.size(); ++i)
        dashboard.offers[i].rank = int(i) + 1;
    return dashboard;
}

Result<ReviewPage> reviews(Connection& db, const ReviewQuery& query, Millis now)
{
    const bool newest = query.newestFirst;
    const qint64 from = query.after.isValid() || !newest ? query.after.value : std::numeric_limits<qint64>::max();
    auto rows = db.list(newest ? u"reviews_newest"_s : u"reviews_oldest"_s,
                        {{u"person"_s, query.person.value},
                         {u"status"_s, query.status},
                         {u"after"_s, from},
                         {u"limit"_s, query.limit + 1}},
                        readWork);
    if (!rows)
        return rows.error();
    ReviewPage page{*std::move(rows), false, now};
    page.more = page.rows.size() > query.limit;
    if (page.more)
        page.rows.removeLast();
    return page;
}

} // namespace rd::DashboardStore
