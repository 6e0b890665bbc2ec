// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestsample.h"

#include "app/domain/request.h"
#include "app/domain/text.h"
#include "app/services/requestsampletexts.h"
#include "app/stores/requeststore.h"

using namespace Qt::StringLiterals;

namespace rd::RequestSample {

namespace {

constexpr int requestCount = 96;
constexpr int recentCount = 24;
constexpr Millis recentFor = 16 * millisPerDay;
constexpr Millis hour = SampleSteps::hour;
constexpr Millis year = SampleSteps::year;

/// How an attempt goes on after its claim.
enum class Course { Accepted, Silent, Rejected, Upheld, Overturned, Disputed, Abandoned, Expired };

class Planning final {
public:
    explicit Planning(SampleSteps& steps)
        : m_steps(steps)
        , m_end(steps.end())
    {
    }

    Status plan(const People& people)
    {
        if (const Status found = findPeople(people); !found)
            return found;
        for (int n = 0; n < requestCount; ++n)
            planRequest(n);
        for (int month = 1; month <= 12; ++month)
            later(m_end - year + month * (year / 12) - 4 * millisPerDay, [this, month] { return payAll(month); });
        return Done{};
    }

private:
    Status findPeople(const People& people)
    {
        for (const QString& name : people.authors + people.reviewers) {
            const bool reviews = people.reviewers.contains(name);
            // Whoever decides on the reviews of the own requests has some role; who asks here builds things.
            QStringList roles = {reviews ? u"reviewer"_s : u"engineer"_s};
            // Two of them judge disputes, so that the owner can pay for what they decide.
            if (reviews && people.reviewers.indexOf(name) >= people.reviewers.size() - 2)
                roles << u"admin"_s;
            const auto id = m_steps.person(name, roles);
            if (!id)
                return id.error();
            (reviews ? m_reviewers : m_authors) << *id;
        }
        return Done{};
    }

    void later(Millis at, std::function<Status()> run) { m_steps.later(at, std::move(run)); }
    Millis hours(int from, int to) { return SampleSteps::hours(m_random, from, to); }
    [[nodiscard]] ActorContext as(PersonId person) const { return m_steps.as(person); }

    Result<bool> apply(const ActorContext& actor, const QString& machine, const QString& verb,
                       const QList<VerbTarget>& targets, const QString& note = {}, const QJsonObject& args = {},
                       const std::optional<QString>& content = std::nullopt, qint64* made = nullptr)
    {
        return m_steps.apply(actor, {u"requests"_s, machine, verb, targets, note, content, args, {}}, made);
    }

    /// One request and everything that becomes of it.
    void planRequest(int n)
    {
        const Work& work = works()[n % works().size()];
        NewRequest request;
        request.title = QString::fromUtf8(work.title).arg(subjects()[m_random.bounded(int(subjects().size()))]);
        request.contentType = QString::fromLatin1(work.type);
        request.skills = QString::fromLatin1(work.skills);
        request.description = QString::fromUtf8(work.description);
        const bool paid = n % 4 != 3;
        request.reviewType = paid ? u"expert"_s : u"free"_s;
        request.amount = {paid ? 500 * (3 + m_random.bounded(12)) : 0, n % 9 == 5 ? u"USD"_s : u"EUR"_s};
        request.places = n % 5 == 4 ? 5 : 1 + m_random.bounded(3);
        const PersonId author = m_authors[m_random.bounded(int(m_authors.size()))];
        // Evenly over the year, and the last ones close together: there is always something to decide.
        const bool old = n < requestCount - recentCount;
        const Millis filed =
            old ? m_end - year + (year - recentFor) * (n + 1) / (requestCount - recentCount) + hours(0, 20)
                : m_end - recentFor + recentFor * (n - requestCount + recentCount) / recentCount + hours(0, 9);
        auto item = std::make_shared<qint64>(0);
        later(filed, [this, request, author, item]() -> Status {
            NewRequest mine = request;
            mine.author = author;
            const auto done =
                apply(m_steps.owner(), u"item"_s, u"file"_s, {}, {}, requestArgs(mine), std::nullopt, item.get());
            return done ? Status(Done{}) : Status(done.error());
        });
        const int taken = old ? request.places : m_random.bounded(request.places + 1);
        QList<PersonId> others = m_reviewers;
        others.removeOne(author);
        std::shuffle(others.begin(), others.end(), m_random);
        for (int place = 0; place < taken && place < others.size(); ++place)
            planAttempt(item, request.title, others[place], author, filed + (old ? hours(2, 60) : hours(1, 12)),
                        courseOf(old));
        if (old && n % 7 == 0)
            later(filed + 24 * millisPerDay, [this, author, item]() -> Status {
                return *item > 0 ? regardless(apply(as(author), u"item"_s, u"archive"_s, {{*item, std::nullopt}}))
                                 : Done{};
            });
    }

    Course courseOf(bool old)
    {
        const int dice = m_random.bounded(100);
        if (old)
            return dice < 66   ? Course::Accepted
                   : dice < 76 ? Course::Silent
                   : dice < 81 ? Course::Upheld
                   : dice < 86 ? Course::Overturned
                   : dice < 90 ? Course::Rejected
                   : dice < 95 ? Course::Abandoned
                               : Course::Expired;
        return dice < 34   ? Course::Silent
               : dice < 50 ? Course::Expired
               : dice < 68 ? Course::Accepted
               : dice < 86 ? Course::Disputed
               : dice < 94 ? Course::Rejected
                           : Course::Abandoned;
    }

    void planAttempt(const std::shared_ptr<qint64>& item, const QString& title, PersonId reviewer, PersonId author,
                     Millis claimed, Course course)
    {
        auto id = std::make_shared<qint64>(0);
        later(claimed, [this, item, reviewer, id]() -> Status {
            const auto done = apply(as(reviewer), u"assignment"_s, u"claim"_s, {{*item, std::nullopt}});
            if (!done || !*done)
                return regardless(done);
            const auto details = RequestStore::details(m_steps.db(), WorkItemId(*item), {}, 100);
            if (!details)
                return details.error();
            for (const Attempt& attempt : *details ? (*details)->attempts : QList<Attempt>()) {
                if (attempt.personId == reviewer)
                    *id = attempt.id.value;
            }
            return Done{};
        });
        const auto verb = [&](Millis at, const ActorContext& actor, const QString& name, const QString& note = {},
                              const QJsonObject& args = {}, const std::optional<QString>& content = std::nullopt) {
            later(at, [this, id, actor, name, note, args, content]() -> Status {
                return *id > 0
                           ? regardless(apply(actor, u"assignment"_s, name, {{*id, std::nullopt}}, note, args, content))
                           : Done{};
            });
        };
        const Millis written = claimed + hours(3, 66);
        if (course == Course::Abandoned)
            return verb(written, as(reviewer), u"abandon"_s, u"I know the author too well to be fair."_s);
        if (course == Course::Expired)
            return verb(claimed + 73 * hour, m_steps.asJob(), u"expire"_s);
        verb(written, as(reviewer), u"submit"_s, {}, {},
             u"%1: %2"_s.arg(title, reviews()[m_random.bounded(int(reviews().size()))]));
        if (course == Course::Silent)
            return verb(written + 7 * millisPerDay + hour, m_steps.asJob(), u"auto_accept"_s);
        const Millis decided = written + hours(4, 120);
        if (course == Course::Accepted) {
            const QJsonObject rating = {{u"rating"_s, 3 + m_random.bounded(3)}};
            return verb(decided, as(author), u"accept"_s, {}, m_random.bounded(4) > 0 ? rating : QJsonObject());
        }
        verb(decided, as(author), u"reject"_s,
             u"This looks at the old version; the new one was attached from the start."_s);
        if (course == Course::Rejected)
            return verb(decided + 7 * millisPerDay + hour, m_steps.asJob(), u"close_rejected"_s);
        verb(decided + hours(2, 40), as(reviewer), u"dispute"_s,
             u"There was one attachment when I claimed the place, and I reviewed that one line by line."_s);
        const PersonId judge = m_reviewers[m_reviewers.size() - (reviewer == m_reviewers.last() ? 2 : 1)];
        if (course == Course::Overturned)
            verb(decided + hours(60, 110), as(judge), u"overturn"_s,
                 u"The second attachment came a day after the claim."_s);
        else if (course == Course::Upheld)
            verb(decided + hours(60, 110), as(judge), u"uphold"_s,
                 u"Both attachments were there at the time of the claim."_s);
    }

    /// Once a month what is due goes to the bank; most of it arrives.
    Status payAll(int month)
    {
        const auto due = RequestStore::entries(m_steps.db(), u"due"_s, {}, maxRowsPerOp);
        if (!due)
            return due.error();
        // The owner does not pay for what the owner decided; those wait for somebody else.
        QList<VerbTarget> paid, failed;
        for (const LedgerEntry& entry : *due) {
            if (entry.decidedById != m_steps.owner().person)
                paid << VerbTarget{entry.id.value, std::nullopt};
        }
        if (paid.isEmpty())
            return Done{};
        if (const auto sent = apply(m_steps.owner(), u"ledger"_s, u"pay"_s, paid); !sent || month == 12)
            return regardless(sent); // the last ones are on their way
        if (month % 4 == 3)
            failed << paid.takeFirst();
        const Status settled = regardless(apply(m_steps.owner(), u"ledger"_s, u"settle"_s, paid));
        if (!settled || failed.isEmpty())
            return settled;
        const Status told = regardless(
            apply(m_steps.owner(), u"ledger"_s, u"fail"_s, failed, u"The bank does not know this account."_s));
        return told && month < 11 ? regardless(apply(m_steps.owner(), u"ledger"_s, u"retry"_s, failed)) : told;
    }

    SampleSteps& m_steps;
    Millis m_end;
    QRandomGenerator m_random{20240902}; // the same workspace for everybody
    QList<PersonId> m_authors, m_reviewers;
};

} // namespace

Status plan(SampleSteps& steps, const People& people)
{
    const auto planning = std::make_shared<Planning>(steps);
    steps.keep(planning);
    return planning->plan(people);
}

} // namespace rd::RequestSample
