// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/conninfo.h"

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// libpq looks for ~/.postgresql/root.crt only, and `system` came with version 16: where a server's certificate comes
/// from a public authority, nobody has to copy files about.
QString systemAuthorities()
{
    for (const QString& file : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                                u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFile::exists(file))
            return file;
    }
    return {};
}

void secure(const Target& target, QMap<QString, QString>& options)
{
    const QString mode = target.tlsMode();
    if (mode.isEmpty())
        return;
    options[u"sslmode"_s] = mode;
    if (!mode.startsWith("verify-"_L1) || options.contains(u"sslrootcert"_s) ||
        qEnvironmentVariableIsSet("PGSSLROOTCERT") || QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s))
        return;
    if (const QString file = systemAuthorities(); !file.isEmpty())
        options[u"sslrootcert"_s] = file;
}

} // namespace

QString quotedValue(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString connectionString(const ConnectionSettings& settings)
{
    QMap<QString, QString> options = settings.target.options;
    // A hung server is the watchdog's business: see design/architecture.md, Machine facts.
    const QList<std::pair<QString, QString>> defaults = {
        {u"connect_timeout"_s, u"3"_s},  {u"keepalives_idle"_s, u"15"_s},     {u"keepalives_interval"_s, u"5"_s},
        {u"keepalives_count"_s, u"3"_s}, {u"tcp_user_timeout"_s, u"20000"_s}, {u"client_encoding"_s, u"UTF8"_s},
    };
    for (const auto& [keyword, value] : defaults) {
        if (!options.contains(keyword))
            options.insert(keyword, value);
    }
    secure(settings.target, options);
    options[u"application_name"_s] = settings.application;
    const QString readOnly =
        settings.mode == OpenMode::ReadOnly ? u"-c default_transaction_read_only=on "_s : QString();
    const QString own = options.value(u"options"_s);
    options[u"options"_s] =
        (u"-c search_path=desk,pg_catalog -c client_min_messages=warning -c idle_in_transaction_session_timeout=60000 "_s +
         readOnly + own)
            .trimmed();
    QStringList words;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        words << it.key() + u'=' + quotedValue(it.value());
    return words.join(u' ');
}

} // namespace rd
