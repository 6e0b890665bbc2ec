// SPDX-License-Identifier: GPL-3.0-or-later
// Connects to a shared database: the connections that are known, the address of one, a test that says who answers and
// who I am there, and the profile that is kept (never the password). GUI thread; deletes itself.
#pragma once

#include "app/domain/result.h"
#include "app/services/probe.h"
#include "app/settings/profiles.h"
#include "ui/dialogs/dialog.h"

class QFrame;
class QLabel;
class QPushButton;

namespace rd {

class ConnectForm;
class ProfileList;
class SecretStore;
class Session;
class Settings;

class ConnectDialog final : public Dialog {
    Q_OBJECT
public:
    ConnectDialog(Settings& settings, SecretStore& secrets, const Theme& theme, QWidget* parent);

    /// Fills the fields: a profile that is edited, or one that a site has preset.
    void edit(const Profile& profile);

signals:
    void connected(const rd::Profile& profile, const QString& password);

private:
    enum class Purpose { Test, Connect };

    void addResult();
    void choose(const QString& name);
    void removeChosen();
    void forget();
    void begin(Purpose purpose);
    void tryWith(Purpose purpose, const QString& password);
    void probed(int attempt, Purpose purpose, const Result<ServerFacts>& facts);
    void started(int attempt, Purpose purpose, const ServerFacts& facts, const Result<Done>& started);
    void finish(const Error* error);
    void showFacts(const ServerFacts& facts, const QString& who);
    void keepAndLeave();
    void leave();
    void setBusy(bool busy);
    [[nodiscard]] QString mistake();

    Settings& m_settings;
    SecretStore& m_secrets;
    ProfileList* m_list;
    ConnectForm* m_form;
    QFrame* m_result = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_test;
    QPushButton* m_connect;
    Session* m_session = nullptr; ///< of the present attempt; a child
    Profile m_profile;            ///< what is being tried
    QString m_password;
    QString m_edited; ///< the name of the profile that edit() showed
    int m_attempt = 0;
};

} // namespace rd
