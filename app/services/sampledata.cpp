// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sampledata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>

#include "app/domain/text.h"
#include "app/services/incidentsample.h"
#include "app/services/requestsample.h"
#include "app/stores/claimstore.h"
#include "app/stores/importstore.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd::SampleData {

namespace {

constexpr int claimCount = 420;
constexpr Millis hour = 3'600'000;

const QStringList& members()
{
    static const QStringList names = {u"Amara Okafor"_s,
                                      u"Bao Nguyen"_s,
                                      u"Carmen Ibáñez"_s,
                                      u"Dmitri Volkov"_s,
                                      u"Elif Yılmaz"_s,
                                      u"Fatima al-Zahra"_s,
                                      u"Gabriel Moreau"_s,
                                      u"Hanna Lindqvist"_s,
                                      u"Isaac Mensah"_s,
                                      u"Jun Watanabe"_s,
                                      u"Katarzyna Wójcik"_s,
                                      u"Leila Haddad"_s,
                                      u"Mateo Fernández"_s,
                                      u"Nadia Petrova"_s,
                                      u"Oluwaseun Adeyemi"_s,
                                      u"Priya Raman"_s,
                                      u"Quentin Dubois"_s,
                                      u"Rosa Delgado"_s,
                                      u"Søren Kjær"_s,
                                      u"Tamsin Whitlock"_s,
                                      u"Uchenna Eze"_s,
                                      u"Viktória Szabó"_s,
                                      u"Wren Castellanos-Featherstonehaugh"_s,
                                      u"Yusuf Demir"_s};
    return names;
}

const QStringList& reviewers()
{
    static const QStringList names = {u"Anna Schäfer"_s,  u"Benedikt Rossi"_s, u"Chloé Laurent"_s,
                                      u"Daniel Kim"_s,    u"Esther Mwangi"_s,  u"Farid Rahmani"_s,
                                      u"Grace O’Neill"_s, u"Henrik Sørensen"_s};
    return names;
}

QString titleOf(QRandomGenerator& random)
{
    static const QStringList works = {u"Translate the welcome guide to %1"_s,
                                      u"Subtitle the first-aid video in %1"_s,
                                      u"Proofread the vaccination leaflet (%1)"_s,
                                      u"Check the glossary of legal terms, %1"_s,
                                      u"Record the safety briefing in %1"_s,
                                      u"Translate the school enrolment form to %1"_s,
                                      u"Layout the refugee handbook, %1 edition"_s,
                                      u"Review machine translation of the news digest, %1"_s,
                                      u"Transcribe the interview with the %1-speaking midwives"_s,
                                      u"Write alt texts for the picture cards (%1)"_s};
    static const QStringList languages = {u"Arabic"_s,   u"Dari"_s,    u"French"_s,    u"Hausa"_s,
                                          u"Kurmanji"_s, u"Polish"_s,  u"Somali"_s,    u"Spanish"_s,
                                          u"Tigrinya"_s, u"Turkish"_s, u"Ukrainian"_s, u"Vietnamese"_s};
    return works[random.bounded(static_cast<int>(works.size()))].arg(
        languages[random.bounded(static_cast<int>(languages.size()))]);
}

/// How the n-th claim stands: most are decided, the newest wait, some reviews have gone quiet.
struct Shape {
    QString status;
    Millis submittedAgo = 0;
    Millis updatedAgo = 0;
    bool reviewer = false;
};

Shape shapeOf(int n, QRandomGenerator& random)
{
    const auto between = [&](int from, int to) {
        return (from + random.bounded(to - from)) * hour + random.bounded(3'600) * 1000LL;
    };
    if (n < 26) { // quiet for more than a week: orphaned
        const Millis quiet = between(7 * 24 + 1, 23 * 24);
        return {u"under_review"_s, quiet + between(6, 200), quiet, true};
    }
    if (n < 34) { // due within the next two days
        const Millis quiet = between(5 * 24 + 1, 7 * 24 - 2);
        return {u"under_review"_s, quiet + between(6, 90), quiet, true};
    }
    if (n < 58) {
        const Millis quiet = between(1, 5 * 24);
        return {u"under_review"_s, quiet + between(2, 90), quiet, true};
    }
    if (n < 104) {
        const Millis waiting = between(0, 12 * 24);
        return {u"submitted"_s, waiting, waiting, false};
    }
    const Millis decided = between(2, 150 * 24);
    const int dice = random.bounded(100);
    const QString status = dice < 78 ? u"approved"_s : dice < 90 ? u"rejected"_s : u"revision_requested"_s;
    return {status, decided + between(12, 12 * 24), decided, true};
}

QJsonArray rowsOf(Millis now)
{
    QRandomGenerator random(20240901); // the same workspace for everybody
    QJsonArray rows;
    for (int n = 0; n < claimCount; ++n) {
        const Shape shape = shapeOf(n, random);
        const QString title = titleOf(random);
        const QString member = members()[random.bounded(static_cast<int>(members().size()))];
        QJsonObject row{{u"n"_s, n},
                        {u"external_id"_s, u"T-%1"_s.arg(10'000 + n)},
                        {u"title"_s, title},
                        {u"title_key"_s, folded(title)},
                        {u"claimant"_s, member},
                        {u"claimant_key"_s, folded(member)},
                        {u"status"_s, shape.status},
                        {u"submitted_at"_s, now - shape.submittedAgo},
                        {u"updated_at"_s, now - shape.updatedAgo},
                        {u"metadata"_s, QJsonObject{{u"words"_s, 120 + random.bounded(4000)}}}};
        if (shape.reviewer) {
            const QString reviewer = reviewers()[random.bounded(static_cast<int>(reviewers().size()))];
            row[u"reviewer"_s] = reviewer;
            row[u"reviewer_key"_s] = folded(reviewer);
        }
        rows << row;
    }
    return rows;
}

struct Step {
    const char* verb;
    const char* note;
};

/// A few claims move on, so that timelines, the bell and the undo have something to show. Embedded only: there the
/// owner acts for others.
Status moveOn(Connection& db, const ActorContext& owner, Millis now)
{
    constexpr Step steps[] = {{"touch", ""},
                              {"touch", "The glossary is with the second reader, two days more."},
                              {"approve", "Clear and complete, thank you!"},
                              {"request_revision", "Pages 3 and 4 still show the old address."},
                              {"reject", "This was translated already, see the edition of March."},
                              {"release", "Travelling next week."}};
    ClaimQuery query;
    query.filter.statuses = {u"under_review"_s};
    const auto page = ClaimStore::page(db, query, now, std::nullopt, ClaimStore::Direction::Backward,
                                       static_cast<int>(std::size(steps)) * 2);
    if (!page)
        return page.error();
    for (qsizetype i = 0; i < page->rows.size(); ++i) {
        const ClaimRow& claim = page->rows[i];
        const Step& step = steps[static_cast<size_t>(i) % std::size(steps)];
        VerbRequest request{u"claims"_s,
                            u"assignment"_s,
                            QString::fromLatin1(step.verb),
                            {{claim.assignmentId.value, std::nullopt}},
                            QString::fromUtf8(step.note),
                            std::nullopt,
                            {},
                            QUuid::createUuid()};
        const auto done = ApplyStore::applyWithin(db, request, {claim.reviewerId, false, owner.via});
        if (!done)
            return done.error();
    }
    return Done{};
}

/// A year of requests and two months of incidents.
Status fillPast(Connection& db, SampleClock& clock, const ActorContext& owner)
{
    const QStringList builders = members().mid(0, 9);
    SampleSteps steps(db, clock, owner);
    if (const Status planned = RequestSample::plan(steps, {builders, reviewers()}); !planned)
        return planned;
    if (const Status planned = IncidentSample::plan(steps, builders); !planned)
        return planned;
    return steps.run();
}

} // namespace

Result<qint64> fill(Connection& db, const ActorContext& actor, SampleClock* clock)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto counts = ClaimStore::counts(db, {}, *now);
    if (!counts)
        return counts.error();
    if (counts->total() > 0)
        return qint64(0);
    return db.transaction([&]() -> Result<qint64> {
        if (clock) {
            if (const Status past = fillPast(db, *clock, actor); !past)
                return past.error();
        }
        const auto imported = ImportStore::claims(db, rowsOf(*now), QUuid::createUuid(), actor);
        if (!imported)
            return imported.error();
        if (!db.isShared()) {
            if (const Status moved = moveOn(db, actor, *now); !moved)
                return moved.error();
        }
        return imported->imported;
    });
}

} // namespace rd::SampleData
