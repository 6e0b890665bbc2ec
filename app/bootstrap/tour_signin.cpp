// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tour stops on the way in: connections, password, update of the database, the stripe of an environment. No
// server is needed: nothing is connected to.
#include "app/bootstrap/tour.h"
#include "app/bootstrap/workspacewindow.h"
#include "app/settings/profiles.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/migrationdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

Profile example(const QString& name, const QString& host, Environment environment)
{
    Profile profile{name,
                    {Dialect::Postgres,
                     {},
                     {{u"host"_s, host},
                      {u"port"_s, u"5432"_s},
                      {u"dbname"_s, u"reviewdesk"_s},
                      {u"user"_s, u"kim"_s},
                      {u"sslmode"_s, u"verify-full"_s}}}};
    profile.environment = environment;
    return profile;
}

Profile production()
{
    return example(u"Reviews"_s, u"db.example.org"_s, Environment::Production);
}

} // namespace

void Tour::planSignIn()
{
    MainWindow& window = m_workspace->window();
    const auto showPassword = [this, &window](const Error& error) {
        auto* dialog = new PasswordDialog(m_theme, m_secrets, production(), &window);
        dialog->refused(error);
        dialog->open();
    };
    m_stops << Stop{u"connect-profiles"_s,
                    [this, &window] {
                        Profile preset = example(u"Training of new reviewers"_s, u"training.db.example.org"_s,
                                                 Environment::Training);
                        saveProfile(m_settings, production());
                        saveProfile(m_settings, preset);
                        saveProfile(m_settings,
                                    example(u"Try-out of the next version"_s,
                                            u"a-very-long-host-name.staging.databases.internal.example.org"_s,
                                            Environment::Staging));
                        m_settings.set(keys::lastProfile, u"Reviews"_s);
                        (new ConnectDialog(m_settings, m_secrets, m_theme, &window))->open();
                    }}
            << Stop{u"connect-preset"_s,
                    [this, &window] {
                        Profile preset = production();
                        preset.preset = preset.asksLogin = true;
                        auto* dialog = new ConnectDialog(m_settings, m_secrets, m_theme, &window);
                        dialog->edit(preset);
                        dialog->open();
                    }}
            << Stop{{},
                    [this] {
                        m_settings.set(keys::profiles, QByteArray());
                        m_settings.set(keys::lastProfile, QString());
                    }}
            << Stop{u"password"_s,
                    [showPassword] {
                        showPassword({ErrorCode::NotPermitted, {}, {}, SignInFault::PasswordNeeded});
                    }}
            << Stop{u"password-wrong"_s,
                    [showPassword] {
                        showPassword({ErrorCode::NotPermitted,
                                      tr("The server does not accept this password for the login “%1”. Or it does not "
                                         "know the login: it does not tell which.")
                                          .arg(u"kim"_s),
                                      {},
                                      SignInFault::WrongPassword});
                    }}
            << Stop{u"update-database"_s,
                    [this, &window] {
                        SessionOptions options;
                        options.target = production().target;
                        m_pretended = std::make_unique<Session>(options);
                        const SchemaInfo older{SchemaState::Older, 4, 6, u"0.4.0"_s, 1, 2, true};
                        (new MigrationDialog(m_theme, *m_pretended, older, &window))->open();
                    }}
            << Stop{u"production"_s,
                    [&window] {
                        window.showPage(u"claims"_s);
                        window.setEnvironment(Environment::Production);
                    }}
            << Stop{{}, [&window] { window.setEnvironment(Environment::None); }};
}

} // namespace rd
