// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/secretstore.h"

#include <QCoreApplication>
#include <QFile>

#include "app/services/future.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qint64 longestPassword = 4096;

/// lupdate reads the context of these texts from here.
struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(rd::SecretStore)
};

} // namespace

QFuture<Result<std::optional<QString>>> MemorySecretStore::read(const QString& account)
{
    const auto found = m_secrets.constFind(account);
    return readyFuture(
        Result<std::optional<QString>>(found == m_secrets.constEnd() ? std::nullopt : std::optional(*found)));
}

QFuture<Result<Done>> MemorySecretStore::write(const QString& account, const QString& secret)
{
    m_secrets.insert(account, secret);
    return readyFuture(Result<Done>(Done{}));
}

QFuture<Result<Done>> MemorySecretStore::forget(const QString& account)
{
    m_secrets.remove(account);
    return readyFuture(Result<Done>(Done{}));
}

Result<std::optional<QString>> systemdCredential(const QString& name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return std::optional<QString>();
    QFile file(folder + u'/' + name);
    if (!file.exists())
        return std::optional<QString>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestPassword)
        return makeError(ErrorCode::NotPermitted,
                         SecretText::tr("The credential %1 cannot be read.").arg(file.fileName()), file.errorString());
    QByteArray secret = file.readAll();
    // An editor ends a file with a line break; a password does not.
    if (secret.endsWith('\n'))
        secret.chop(secret.endsWith("\r\n") ? 2 : 1);
    if (secret.isEmpty())
        return makeError(ErrorCode::Invalid, SecretText::tr("The credential %1 is empty.").arg(file.fileName()));
    return std::optional(QString::fromUtf8(secret));
}

Result<std::optional<QString>> systemdPassword()
{
    return systemdCredential(u"reviewdesk-password"_s);
}

} // namespace rd
