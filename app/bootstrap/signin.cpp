// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/signin.h"

#include <QTimer>

#include "app/services/future.h"
#include "app/services/secretstore.h"
#include "ui/dialogs/migrationdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool wantsPassword(const Error& error)
{
    return error.fault == SignInFault::PasswordNeeded || error.fault == SignInFault::WrongPassword;
}

} // namespace

SignIn::SignIn(SecretStore& secrets, Settings& settings, const Theme& theme, std::function<QWidget*()> parent)
    : m_secrets(secrets)
    , m_settings(settings)
    , m_theme(theme)
    , m_parent(std::move(parent))
{
}

SignIn::~SignIn() = default;

std::unique_ptr<Session> SignIn::takeSession()
{
    return std::move(m_session);
}

void SignIn::start(const Profile& profile, const QString& password)
{
    if (m_dialog)
        m_dialog->reject();
    m_profile = profile;
    const QString account = profile.target.account();
    if (!password.isEmpty() || !profile.remember || m_known.contains(account)) {
        attempt(password.isEmpty() ? m_known.value(account) : password);
        return;
    }
    whenDone(m_secrets.read(account), this, [this](const Result<std::optional<QString>>& found) {
        attempt(found ? found->value_or(QString()) : QString());
    });
}

void SignIn::attempt(const QString& password)
{
    m_password = password;
    SessionOptions options;
    options.target = m_profile.target;
    options.password = password;
    m_session = std::make_unique<Session>(options);
    begin();
}

void SignIn::begin()
{
    // Not from inside its own signal: the session is handed on, or ends, in the next turn of the event loop.
    whenDone(m_session->start(), m_session.get(), [this](const Result<Done>& result) {
        QTimer::singleShot(0, this, [this, result, session = QPointer(m_session.get())] {
            if (session && session == m_session.get())
                ended(result);
        });
    });
}

void SignIn::ended(const Result<Done>& result)
{
    if (result) {
        succeed();
        return;
    }
    const SchemaInfo& schema = m_session->schema();
    if (schema.state == SchemaState::Older && schema.mayMigrate) {
        confirmMigration();
        return;
    }
    const QString label = m_session->target().label();
    // A session that is not used any more would go on trying to reconnect.
    m_session.reset();
    if (wantsPassword(result.error())) {
        ask(result.error());
        return;
    }
    if (m_dialog) {
        m_dialog->refused(result.error());
        return;
    }
    emit failed(tr("%1 could not be opened.").arg(label), result.error());
}

PasswordDialog* SignIn::makeDialog()
{
    auto* dialog = new PasswordDialog(m_theme, m_secrets, m_profile, m_parent());
    connect(dialog, &PasswordDialog::notKept, this, &SignIn::notKept);
    m_dialog = dialog;
    return dialog;
}

void SignIn::ask(const Error& why)
{
    if (m_dialog) {
        m_dialog->refused(why);
        return;
    }
    PasswordDialog* dialog = makeDialog();
    connect(dialog, &PasswordDialog::answered, this, [this](const Profile& profile, const QString& password) {
        m_profile = profile;
        attempt(password);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_session.reset();
        emit cancelled();
    });
    dialog->refused(why);
    dialog->open();
}

void SignIn::confirmMigration()
{
    if (m_dialog)
        m_dialog->signedIn();
    auto* dialog = new MigrationDialog(m_theme, *m_session, m_session->schema(), m_parent());
    connect(dialog, &MigrationDialog::migrated, this, &SignIn::begin);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_session.reset();
        emit cancelled();
    });
    dialog->open();
}

void SignIn::succeed()
{
    m_known.insert(m_profile.target.account(), m_password);
    if (m_dialog)
        m_dialog->signedIn();
    emit signedIn(m_profile);
}

void SignIn::again(Session& session, const Profile& profile)
{
    if (m_dialog)
        return;
    m_profile = profile;
    m_profile.asksLogin = false; // this line has its login
    PasswordDialog* dialog = makeDialog();
    dialog->refused(session.connectionState().error);
    connect(dialog, &PasswordDialog::answered, this,
            [this, &session](const Profile& answered, const QString& password) {
                m_profile.remember = answered.remember;
                m_password = password;
                session.signIn(password);
            });
    connect(&session, &Session::connectionChanged, dialog, [this, dialog, profile](const ConnectionState& state) {
        if (state.phase == ConnectionState::Phase::Lost)
            dialog->refused(state.error);
        if (state.phase != ConnectionState::Phase::Connected)
            return;
        m_known.insert(m_profile.target.account(), m_password);
        Profile kept = profile;
        kept.remember = m_profile.remember;
        if (findProfile(m_settings, kept.name))
            saveProfile(m_settings, kept);
        dialog->signedIn();
    });
    dialog->open();
}

void SignIn::replaceKept(const QString& account, const QString& password)
{
    m_known.insert(account, password);
    // As the profiles are now: since this one was opened, the password may have been forgotten, or remembered by
    // another profile of the same login.
    const QList<Profile> profiles = loadProfiles(m_settings);
    const bool remembered = std::any_of(profiles.begin(), profiles.end(), [&](const Profile& profile) {
        return profile.remember && profile.target.account() == account;
    });
    if (!remembered)
        return;
    whenDone(m_secrets.write(account, password), this, [this](const Result<Done>& kept) {
        if (!kept)
            emit notKept(kept.error().text);
    });
}

} // namespace rd
