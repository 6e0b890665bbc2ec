// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/event.h"

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template<class Id>
QJsonValue idOrNull(Id id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

} // namespace

QJsonObject eventToJson(const Event& event)
{
    return {{u"id"_s, event.id.value},
            {u"at"_s, isoUtc(event.at)},
            {u"type"_s, event.type},
            {u"actor"_s, orNull(event.actor)},
            {u"on_behalf_of"_s, orNull(event.onBehalf)},
            {u"login"_s, event.login},
            {u"via"_s, event.via},
            {u"desk"_s, event.desk},
            {u"machine"_s, event.machine},
            {u"item_id"_s, idOrNull(event.itemId)},
            {u"title"_s, orNull(event.title)},
            {u"assignment_id"_s, idOrNull(event.assignmentId)},
            {u"verb"_s, event.verb},
            {u"from"_s, orNull(event.from)},
            {u"to"_s, orNull(event.to)},
            {u"person_before"_s, orNull(event.personBefore)},
            {u"person_after"_s, orNull(event.personAfter)},
            {u"note"_s, orNull(event.note)},
            {u"op"_s, event.op},
            {u"policy_key"_s, orNull(event.policyKey)},
            {u"policy_value"_s, orNull(event.policyValue)},
            {u"policy_version"_s, orNull(event.policyId)},
            {u"metadata"_s, event.metadata},
            {u"txid"_s, orNull(event.txid)}};
}

} // namespace rd
