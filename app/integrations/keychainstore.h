// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain of this computer through QtKeychain: Secret Service or KWallet. Never QtKeychain's own plain file: where
// there is no keychain, that is said. GUI thread.
#pragma once

#include "app/services/secretstore.h"

namespace rd {

class KeychainStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString& account) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString& account, const QString& secret) override;
    [[nodiscard]] QFuture<Result<Done>> forget(const QString& account) override;
};

} // namespace rd
