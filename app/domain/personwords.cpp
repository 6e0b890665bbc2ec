// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/personwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct PersonText {
    Q_DECLARE_TR_FUNCTIONS(rd::Person)
};

constexpr qsizetype longestLogin = 63;

struct Refusal {
    const char* said; ///< how the database begins
    const char* text;
};

constexpr Refusal refusals[] = {
    {"your roles do not allow it", QT_TRANSLATE_NOOP("rd::Person", "Your roles do not allow this.")},
    {"there is no such person", QT_TRANSLATE_NOOP("rd::Person", "There is no such person any more.")},
    {"somebody changed this person",
     QT_TRANSLATE_NOOP("rd::Person", "Somebody changed this person meanwhile. Nothing was overwritten: reload, look, "
                                     "and decide again.")},
    {"this person is active", QT_TRANSLATE_NOOP("rd::Person", "This person is active already.")},
    {"this person is deactivated", QT_TRANSLATE_NOOP("rd::Person", "This person is deactivated. Reactivate first.")},
    {"a name has", QT_TRANSLATE_NOOP("rd::Person", "A name has 1 to 200 characters.")},
    {"somebody has this e-mail",
     QT_TRANSLATE_NOOP("rd::Person", "Somebody has this e-mail address already, perhaps somebody who left.")},
    {"somebody has this login",
     QT_TRANSLATE_NOOP("rd::Person", "Somebody has this login already, perhaps somebody who left. Choose another.")},
    {"the server has a login", QT_TRANSLATE_NOOP("rd::Person", "The server has this login already. Choose another.")},
    {"a login starts with",
     QT_TRANSLATE_NOOP("rd::Person", "A login starts with a letter a to z and goes on with letters, digits, _ or -, at "
                                     "most 63; and not with pg_ or desk_.")},
    {"this person has a login already", QT_TRANSLATE_NOOP("rd::Person", "This person has a login already.")},
    {"this person has no login", QT_TRANSLATE_NOOP("rd::Person", "This person has no login.")},
    {"this is the only admin",
     QT_TRANSLATE_NOOP("rd::Person", "This is the only admin. Make somebody else an admin first.")},
    {"this person still has work",
     QT_TRANSLATE_NOOP("rd::Person", "This person still has work. Release or reassign it first.")},
    {"there is no such desk", QT_TRANSLATE_NOOP("rd::Person", "There is no such desk.")},
    {"a maximum is a number", QT_TRANSLATE_NOOP("rd::Person", "A maximum is a number from 0 to 1,000,000.")},
    {"a duty status is", QT_TRANSLATE_NOOP("rd::Person", "A duty status is active, away or offline.")},
    {"the login", QT_TRANSLATE_NOOP("rd::Person", "This login has rights outside Review Desk: only the database "
                                                  "administrator changes it.")},
};

QString told(const QString& verb, const QJsonValue& value)
{
    if (value.isArray()) {
        const QString roles = rolesText(value.toVariant().toStringList());
        return roles.isEmpty() ? PersonText::tr("no roles") : roles;
    }
    if (verb == "set_duty"_L1)
        return dutyWord(value.toString());
    if (verb == "set_capacity"_L1)
        return value.isDouble() ? QLocale().toString(value.toInteger()) : PersonText::tr("as the policy says");
    return value.toString();
}

} // namespace

QString rolesText(const QStringList& roles)
{
    QStringList words;
    for (const QString& role : allRoles()) {
        if (roles.contains(role))
            words << roleWord(role);
    }
    return words.join(u", "_s);
}

QStringList personReasons(const Event& event)
{
    if (!event.type.startsWith("person."_L1))
        return {};
    QStringList lines;
    if (!event.personAfter.isEmpty())
        lines << PersonText::tr("Person: %1").arg(event.personAfter);
    const QJsonObject& data = event.metadata;
    if (data.contains(u"desk"_s))
        lines << PersonText::tr("Desk: %1").arg(deskWord(data[u"desk"_s].toString()));
    // A capacity that follows the policy has no number of its own, so one side may be missing.
    if (data.contains(u"from"_s) || data.contains(u"to"_s))
        lines
            << PersonText::tr("From %1 to %2").arg(told(event.verb, data[u"from"_s]), told(event.verb, data[u"to"_s]));
    if (data.contains(u"login"_s))
        lines << PersonText::tr("Login: %1").arg(data[u"login"_s].toString());
    if (data.contains(u"roles"_s))
        lines << PersonText::tr("Roles: %1").arg(told(event.verb, data[u"roles"_s]));
    if (data[u"email_changed"_s].toBool())
        lines << PersonText::tr("The e-mail address changed");
    if (const qint64 ended = data[u"sessions_ended"_s].toInteger(); ended > 0)
        lines << PersonText::tr("%n session(s) ended", nullptr, int(ended));
    return lines;
}

Error personError(const Error& error)
{
    for (const Refusal& refusal : refusals) {
        if (error.text.startsWith(QLatin1StringView(refusal.said)))
            return {error.code, QCoreApplication::translate("rd::Person", refusal.text),
                    error.detail.isEmpty() ? error.text : error.detail};
    }
    return error;
}

bool isStalePerson(const Error& error)
{
    return error.code == ErrorCode::Conflict && error.detail.contains("somebody changed this person"_L1);
}

QString loginFor(const QString& name)
{
    // What Unicode does not take apart into a letter and a mark.
    static const std::pair<QChar, const char*> letters[] = {{u'ß', "ss"}, {u'æ', "ae"}, {u'œ', "oe"}, {u'ø', "o"},
                                                            {u'đ', "d"},  {u'ð', "d"},  {u'þ', "th"}, {u'ł', "l"},
                                                            {u'ħ', "h"},  {u'ı', "i"}};
    QString plainName = name.toLower();
    for (const auto& [letter, written] : letters)
        plainName.replace(letter, QLatin1StringView(written));
    QString login;
    for (const QChar c : plainName.normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9' && !login.isEmpty()))
            login += c;
        else if ((c.isSpace() || c == u'-' || c == u'.' || c == u'_') && !login.isEmpty() && !login.endsWith(u'_'))
            login += u'_';
    }
    login.truncate(longestLogin);
    while (login.endsWith(u'_'))
        login.chop(1);
    return loginProblem(login).isEmpty() ? login : QString();
}

QString loginProblem(const QString& login)
{
    static const QRegularExpression fits(u"^[a-z][a-z0-9_-]{0,62}$"_s);
    static const QRegularExpression taken(u"^(pg_|desk_)|^(public|none|owner)$"_s);
    if (!fits.match(login).hasMatch() || taken.match(login).hasMatch())
        return PersonText::tr("A login starts with a letter a to z and goes on with letters, digits, _ or -, at most "
                              "63; and not with pg_ or desk_.");
    return {};
}

} // namespace rd
