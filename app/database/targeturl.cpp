// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/targeturl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd {

namespace {
/// lupdate reads the context of these texts from here.
struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(rd::Target)
};
} // namespace

Result<Target> targetFromUrl(const QString& url)
{
    if (!url.startsWith("postgresql://"_L1) && !url.startsWith("postgres://"_L1))
        return makeError(ErrorCode::Invalid, TargetText::tr("A database address starts with postgresql://, for example "
                                                            "postgresql://desk@db.example.org/reviewdesk."));
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(url.toUtf8().constData(), &message), &PQconninfoFree);
    if (!parsed) {
        // libpq repeats the address in its message, and with it a password that somebody typed there.
        PQfreemem(message);
        return makeError(ErrorCode::Invalid, TargetText::tr("The database address cannot be read. Its form is "
                                                            "postgresql://login@host:port/database?keyword=value."));
    }
    Target target{Dialect::Postgres, {}, {}};
    for (const PQconninfoOption* option = parsed.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        if (keyword == "password"_L1)
            return makeError(
                ErrorCode::Invalid,
                TargetText::tr(
                    "A password in the address would end up in logs and process lists. Leave it out: Review Desk "
                    "asks for it, or reads ~/.pgpass, the file named by passfile=, or a systemd credential named "
                    "reviewdesk-password."));
        const QString value = QString::fromUtf8(option->val);
        static const QRegularExpression ports(
            uR"(^(\d{1,5}(,|\z))*\z)"_s); // libpq looks at the port only when it connects
        if (keyword == "port"_L1 && !ports.match(value).hasMatch())
            return makeError(ErrorCode::Invalid, TargetText::tr("“%1” is not a port number.").arg(value));
        target.options.insert(keyword, value);
    }
    return target;
}

} // namespace rd
