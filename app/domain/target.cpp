// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/target.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

bool isLoopback(const QString& host)
{
    static const QRegularExpression four(uR"(^127(\.\d{1,3}){3}$)"_s);
    // @ is libpq's abstract socket.
    return host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1 || host == "::1"_L1 ||
           four.match(host).hasMatch();
}

QString Target::label() const
{
    if (!isShared())
        return QFileInfo(path).fileName();
    const QString host = options.value(u"host"_s, options.value(u"hostaddr"_s));
    const QString name = options.value(u"dbname"_s, options.value(u"user"_s));
    if (host.isEmpty() || host.startsWith(u'/'))
        return QCoreApplication::translate("rd::Target", "%1 on this computer").arg(name);
    return QCoreApplication::translate("rd::Target", "%1 on %2").arg(name, host);
}

QString Target::account() const
{
    if (!isShared())
        return path;
    const QString host = options.value(u"host"_s, options.value(u"hostaddr"_s));
    return u"%1@%2:%3/%4"_s.arg(options.value(u"user"_s), host, options.value(u"port"_s, u"5432"_s),
                                options.value(u"dbname"_s));
}

bool Target::isLocal() const
{
    if (!isShared())
        return true;
    // hostaddr is where the line really goes. A service names a host that is not known here.
    QString where = options.value(u"hostaddr"_s, options.value(u"host"_s));
    if (where.isEmpty() && options.contains(u"service"_s))
        return false;
    if (where.isEmpty())
        where = qEnvironmentVariable("PGHOSTADDR", qEnvironmentVariable("PGHOST"));
    const QStringList hosts = where.split(u',');
    return std::all_of(hosts.begin(), hosts.end(),
                       [](const QString& host) { return host.isEmpty() || isLoopback(host); });
}

QString Target::tlsMode() const
{
    if (!isShared())
        return {};
    const QString chosen = options.value(u"sslmode"_s);
    if (!chosen.isEmpty())
        return chosen;
    return isLocal() ? QString() : u"verify-full"_s;
}

bool Target::tlsUnverified() const
{
    return isShared() && !isLocal() && tlsMode() != "verify-full"_L1;
}

} // namespace rd
