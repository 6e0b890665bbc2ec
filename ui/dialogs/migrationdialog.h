// SPDX-License-Identifier: GPL-3.0-or-later
// A shared database of an older Review Desk, opened by somebody who may update it: what will happen to whom, the backup
// first, then the update with its progress. GUI thread; deletes itself.
#pragma once

#include "app/domain/canceltoken.h"
#include "app/domain/result.h"
#include "app/domain/schema.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;
class QPushButton;

namespace rd {

class Session;

class MigrationDialog final : public Dialog {
    Q_OBJECT
public:
    /// `session` has failed to start because of `schema`; it outlives the dialog.
    MigrationDialog(const Theme& theme, Session& session, const SchemaInfo& schema, QWidget* parent);

    /// The command that saves the database as it is, for a terminal.
    [[nodiscard]] QString backupCommand() const;
    void reject() override;

signals:
    void migrated();

private:
    void addBackup();
    void begin();
    void ended(const Result<Done>& result);
    void setBusy(bool busy);

    Session& m_session;
    CancelToken m_cancel;
    QCheckBox* m_saved = nullptr;
    QPushButton* m_update = nullptr;
    bool m_running = false;
};

} // namespace rd
