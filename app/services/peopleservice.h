// SPDX-License-Identifier: GPL-3.0-or-later
// Finding people, for filters, dialogs and "Act as". GUI thread; owned by bootstrap.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/person.h"
#include "app/domain/result.h"

namespace rd {

class Session;

class PeopleService final : public QObject {
    Q_OBJECT
public:
    explicit PeopleService(Session& session, QObject* parent = nullptr);

    /// Active people whose name contains `text`, at most 50; `role` empty for any.
    [[nodiscard]] QFuture<Result<QList<Person>>> search(const QString& text, const QString& role = {});
    /// By exact name or "#id"; an error that names the candidates if it is not one person.
    [[nodiscard]] QFuture<Result<Person>> resolve(const QString& nameOrId);

private:
    Session& m_session;
};

} // namespace rd
