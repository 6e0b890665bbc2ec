// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verb.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Reason {
    const char* code;
    const char* text;
};

constexpr Reason reasons[] = {
    {"not_found", QT_TRANSLATE_NOOP("rd::Reason", "it does not exist")},
    {"not_permitted", QT_TRANSLATE_NOOP("rd::Reason", "it is not yours to change, or does not exist")},
    {"not_on_offer", QT_TRANSLATE_NOOP("rd::Reason", "it is no longer on offer; pick another one")},
    {"changed", QT_TRANSLATE_NOOP("rd::Reason", "somebody changed it meanwhile")},
    {"illegal_transition", QT_TRANSLATE_NOOP("rd::Reason", "its present status does not allow it")},
    {"own_work", QT_TRANSLATE_NOOP("rd::Reason", "nobody reviews the own work")},
    {"own_decision", QT_TRANSLATE_NOOP("rd::Reason", "who accepted a review does not pay for it; somebody else does")},
    {"note_required", QT_TRANSLATE_NOOP("rd::Reason", "a note is needed: say why")},
    {"not_due", QT_TRANSLATE_NOOP("rd::Reason", "its deadline has not passed")},
    {"too_late", QT_TRANSLATE_NOOP("rd::Reason", "its deadline has passed")},
    {"undo_expired", QT_TRANSLATE_NOOP("rd::Reason", "the time for undoing it is over")},
    {"still_active", QT_TRANSLATE_NOOP("rd::Reason", "somebody is still working on it")},
    {"person_unavailable",
     QT_TRANSLATE_NOOP("rd::Reason",
                       "the person is not available: check role, duty and whether the account is active")},
    {"already_holds", QT_TRANSLATE_NOOP("rd::Reason", "this person has it already")},
    {"never_again", QT_TRANSLATE_NOOP("rd::Reason", "this person had it before and does not get it again")},
    {"cool_down",
     QT_TRANSLATE_NOOP("rd::Reason",
                       "this person gave it back or timed out a short while ago; it needs fresh eyes first")},
    {"full", QT_TRANSLATE_NOOP("rd::Reason", "all its places are taken")},
    {"too_fast",
     QT_TRANSLATE_NOOP("rd::Reason",
                       "you have made as many assignments as one admin may within a minute; go on in a moment")},
    {"over_capacity", QT_TRANSLATE_NOOP("rd::Reason", "this person has no room for more work at the moment")},
};

} // namespace

QString reasonText(const QString& reason)
{
    for (const Reason& known : reasons) {
        if (reason == QLatin1StringView(known.code))
            return QCoreApplication::translate("rd::Reason", known.text);
    }
    return reason;
}

QStringList skipReasons()
{
    QStringList codes;
    for (const Reason& known : reasons)
        codes << QString::fromLatin1(known.code);
    return codes;
}

QJsonObject outcomeToJson(const VerbOutcome& outcome)
{
    QJsonArray done;
    for (qint64 id : outcome.done)
        done << id;
    QJsonArray skipped;
    for (const Skipped& row : outcome.skipped)
        skipped << QJsonObject{{u"id"_s, row.id}, {u"reason"_s, row.reason}};
    return {{u"op"_s, outcome.op.toString(QUuid::WithoutBraces)},
            {u"at"_s, outcome.at},
            {u"done"_s, done},
            {u"skipped"_s, skipped}};
}

std::optional<VerbOutcome> outcomeFromJson(const QJsonObject& json)
{
    if (!json[u"done"_s].isArray() || !json[u"skipped"_s].isArray())
        return std::nullopt;
    VerbOutcome outcome;
    outcome.op = QUuid::fromString(json[u"op"_s].toString());
    outcome.at = json[u"at"_s].toInteger();
    const QJsonArray done = json[u"done"_s].toArray();
    for (const auto& id : done)
        outcome.done << id.toInteger();
    const QJsonArray skipped = json[u"skipped"_s].toArray();
    for (const auto& row : skipped)
        outcome.skipped << Skipped{row[u"id"_s].toInteger(), row[u"reason"_s].toString()};
    return outcome;
}

} // namespace rd
