// SPDX-License-Identifier: GPL-3.0-or-later
// Making, upgrading and filling a workspace, before there is a session on it. Blocking; called from a worker thread or
// reviewdeskctl.
#pragma once

#include "app/services/session.h"

namespace rd::Workspace {

struct Report {
    bool created = false;
    int version = 0;
    QString backup; ///< the copy of an embedded file that was upgraded
    QString person; ///< the owner, or the first admin of a shared database
};

/// Who becomes the first admin of a shared database: a login that the server has already.
struct FirstAdmin {
    QString login; ///< empty: the login that runs init
    QString name;  ///< empty: the login
};

/// Creates what is missing: the file and its owner, or on an empty shared database the roles
/// (packaging/database/roles.sql), the schema and the first admin. A second run changes nothing.
[[nodiscard]] Result<Report> init(const SessionOptions& options, const FirstAdmin& admin = {});
/// Brings an existing workspace to this program's schema.
[[nodiscard]] Result<Report> migrate(const SessionOptions& options);
/// Fills a workspace that has no claims yet with people and claims: some waiting, some orphaned, some due soon. Times
/// are relative to the database's clock.
[[nodiscard]] Result<qint64> sample(const SessionOptions& options);
/// The form of a database address; an error says what is wrong with it.
[[nodiscard]] Result<Target> targetOf(const QString& url);

} // namespace rd::Workspace
