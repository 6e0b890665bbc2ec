// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/request.h"

#include <QCoreApplication>

#include <span>

#include "app/domain/skills.h"
#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int mostPlaces = 10'000, longestTitle = 500, longestDescription = 20'000, longestSkills = 400;

struct Word {
    const char* key;
    const char* text;
};

constexpr Word contentWords[] = {
    {"design", QT_TRANSLATE_NOOP("rd::Request", "Design")},   {"code", QT_TRANSLATE_NOOP("rd::Request", "Code")},
    {"writing", QT_TRANSLATE_NOOP("rd::Request", "Writing")}, {"video", QT_TRANSLATE_NOOP("rd::Request", "Video")},
    {"audio", QT_TRANSLATE_NOOP("rd::Request", "Audio")},     {"art", QT_TRANSLATE_NOOP("rd::Request", "Art")},
    {"other", QT_TRANSLATE_NOOP("rd::Request", "Other")},
};
constexpr Word reviewWords[] = {
    {"free", QT_TRANSLATE_NOOP("rd::Request", "Free")},
    {"expert", QT_TRANSLATE_NOOP("rd::Request", "Expert")},
};
constexpr Word ledgerWords[] = {
    {"pending", QT_TRANSLATE_NOOP("rd::Request", "Held")},
    {"due", QT_TRANSLATE_NOOP("rd::Request", "Due")},
    {"sent", QT_TRANSLATE_NOOP("rd::Request", "Sent")},
    {"settled", QT_TRANSLATE_NOOP("rd::Request", "Settled")},
    {"failed", QT_TRANSLATE_NOOP("rd::Request", "Failed")},
    {"reversed", QT_TRANSLATE_NOOP("rd::Request", "Given back")},
};

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(rd::Request)
};

QString find(std::span<const Word> words, const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.key))
            return RequestText::tr(word.text);
    }
    return key;
}

QStringList keysOf(std::span<const Word> words)
{
    QStringList keys;
    for (const Word& word : words)
        keys << QString::fromLatin1(word.key);
    return keys;
}

void checkSkills(const QString& typed, QList<FieldProblem>& problems)
{
    const QStringList tags = skillTags(typed);
    if (const QString problem = skillProblem(tags); !problem.isEmpty()) {
        problems << FieldProblem{u"skills"_s, problem};
        return;
    }
    if (codePoints(tags.join(u' ')) > longestSkills)
        problems << FieldProblem{
            u"skills"_s,
            RequestText::tr("The skills have more than %1 characters together. Keep the ones that matter most.")
                .arg(longestSkills)};
}

void checkMoney(const NewRequest& request, QList<FieldProblem>& problems)
{
    if (!isCurrency(request.amount.currency))
        problems << FieldProblem{u"currency"_s,
                                 RequestText::tr("A currency has three capital letters, for example EUR.")};
    if (request.reviewType == "expert"_L1 && request.amount.minor <= 0)
        problems << FieldProblem{
            u"amount"_s,
            RequestText::tr("An expert's review is paid. Enter an amount for each place, or ask for a free review.")};
    if (request.reviewType == "free"_L1 && request.amount.minor != 0)
        problems << FieldProblem{
            u"amount"_s,
            RequestText::tr("A free review costs nothing. Leave the amount out, or ask for an expert's review.")};
    if (request.amount.minor > mostMinor)
        problems << FieldProblem{u"amount"_s,
                                 RequestText::tr("An amount is at most %1 for each place. Choose a smaller one.")
                                     .arg(moneyText({mostMinor, request.amount.currency}))};
}

} // namespace

QString Attempt::acceptance() const
{
    if (status != "accepted"_L1)
        return {};
    return decidedById.isValid() ? u"manual"_s : u"auto"_s;
}

const Remark* Attempt::remark(const QString& verb) const
{
    for (qsizetype i = remarks.size() - 1; i >= 0; --i) {
        if (remarks[i].verb == verb)
            return &remarks[i];
    }
    return nullptr;
}

qint64 RequestCounts::total() const
{
    qint64 sum = 0;
    for (const auto& [status, n] : byStatus)
        sum += n;
    return sum;
}

QList<FieldProblem> problemsOf(const NewRequest& request)
{
    QList<FieldProblem> problems;
    const QString title = normalised(request.title);
    if (!hasText(title))
        problems << FieldProblem{
            u"title"_s, RequestText::tr("A request needs a title. Say in a few words what is to be reviewed.")};
    else if (codePoints(title) > longestTitle)
        problems << FieldProblem{
            u"title"_s,
            RequestText::tr("The title has more than %1 characters. Shorten it; details go into the description.")
                .arg(longestTitle)};
    if (!contentTypes().contains(request.contentType))
        problems << FieldProblem{u"content_type"_s, RequestText::tr("“%1” is not a kind of content. Choose one of: %2.")
                                                        .arg(request.contentType, contentTypes().join(u", "_s))};
    if (!reviewTypes().contains(request.reviewType))
        problems << FieldProblem{u"review_type"_s, RequestText::tr("“%1” is not a kind of review. Choose one of: %2.")
                                                       .arg(request.reviewType, reviewTypes().join(u", "_s))};
    if (request.places < 1 || request.places > mostPlaces)
        problems << FieldProblem{
            u"places"_s, RequestText::tr("A request has 1 to %1 places. Enter how many people are to review it.")
                             .arg(QLocale().toString(mostPlaces))};
    checkMoney(request, problems);
    checkSkills(request.skills, problems);
    if (codePoints(request.description) > longestDescription)
        problems << FieldProblem{
            u"description"_s,
            RequestText::tr("The description has more than %1 characters. Shorten it, or link to a document.")
                .arg(QLocale().toString(longestDescription))};
    return problems;
}

QJsonObject requestArgs(const NewRequest& request)
{
    const QString title = normalised(request.title);
    QJsonObject args{{u"title"_s, title},
                     {u"title_key"_s, folded(title)},
                     {u"places"_s, request.places},
                     {u"content_type"_s, request.contentType},
                     {u"review_type"_s, request.reviewType},
                     {u"amount_minor"_s, request.amount.minor},
                     {u"currency"_s, request.amount.currency},
                     {u"description"_s, request.description},
                     {u"skills"_s, skillTags(request.skills).join(u' ')}};
    if (request.author.isValid())
        args[u"author_id"_s] = request.author.value;
    return args;
}

QStringList requestStatuses()
{
    return {u"open"_s, u"completed"_s, u"archived"_s};
}

QStringList contentTypes()
{
    return keysOf(contentWords);
}

QStringList reviewTypes()
{
    return keysOf(reviewWords);
}

QString contentTypeWord(const QString& type)
{
    return find(contentWords, type);
}

QString reviewTypeWord(const QString& type)
{
    return find(reviewWords, type);
}

QString ledgerWord(const QString& state)
{
    return find(ledgerWords, state);
}

} // namespace rd
