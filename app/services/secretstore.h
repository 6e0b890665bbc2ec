// SPDX-License-Identifier: GPL-3.0-or-later
// Where passwords are kept: the keychain of this computer (app/integrations/keychainstore), or memory. A port, so that
// dialogs and tests do not depend on a desktop's keychain. GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

#include "app/domain/result.h"

namespace rd {

class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What is kept for an account (Target::account); nullopt: nothing. An error: there is no keychain, it stays
    /// locked, or it refuses; its text says which.
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>> read(const QString& account) = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> write(const QString& account, const QString& secret) = 0;
    /// No error if there was nothing.
    [[nodiscard]] virtual QFuture<Result<Done>> forget(const QString& account) = 0;
};

/// Until the program ends. What is used where there is no keychain, and by tests.
class MemorySecretStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString& account) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString& account, const QString& secret) override;
    [[nodiscard]] QFuture<Result<Done>> forget(const QString& account) override;

private:
    QHash<QString, QString> m_secrets;
};

/// What systemd hands to a service (LoadCredential=NAME:...); nullopt: nothing of this name was handed.
[[nodiscard]] Result<std::optional<QString>> systemdCredential(const QString& name);
/// The password of the database's login: LoadCredential=reviewdesk-password:...
[[nodiscard]] Result<std::optional<QString>> systemdPassword();

} // namespace rd
