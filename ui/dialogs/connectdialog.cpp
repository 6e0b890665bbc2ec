// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "app/services/future.h"
#include "app/services/secretstore.h"
#include "app/services/session.h"
#include "ui/dialogs/connectform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/profilelist.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QList<Profile> sharedProfiles(const Settings& settings)
{
    QList<Profile> profiles = loadProfiles(settings);
    profiles.removeIf([](const Profile& profile) { return !profile.target.isShared(); });
    return profiles;
}

} // namespace

ConnectDialog::ConnectDialog(Settings& settings, SecretStore& secrets, const Theme& theme, QWidget* parent)
    : Dialog(theme, tr("Connect to a shared database"),
             tr("Your administrator knows the address and has made a login for you."), parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_list(new ProfileList(theme, this))
    , m_form(new ConnectForm(theme, secrets, this))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.size(u"between"_s));
    columns->addWidget(m_list);
    columns->addWidget(m_form, 1);
    content()->addLayout(columns);
    addResult();
    content()->addStretch();
    m_test = addSideButton(tr("Test connection"), {});
    addCancel();
    m_connect = addButton(tr("Connect"), u"primary"_s);
    makeDefault(m_connect);
    connect(m_test, &QPushButton::clicked, this, [this] { begin(Purpose::Test); });
    connect(m_connect, &QPushButton::clicked, this, [this] { begin(Purpose::Connect); });
    connect(m_form, &ConnectForm::edited, this, [this] {
        m_result->hide();
        setProblem({});
    });
    connect(m_form, &ConnectForm::forgetWanted, this, &ConnectDialog::forget);
    connect(m_list, &ProfileList::chosen, this, [this](const QString& name) { choose(name); });
    connect(m_list, &ProfileList::newWanted, this, [this] { edit({{}, {Dialect::Postgres, {}, {}}}); });
    connect(m_list, &ProfileList::duplicateWanted, this, [this](const QString& name) {
        auto copy = findProfile(m_settings, name).value_or(Profile());
        copy.name = freeProfileName(m_settings, name);
        copy.preset = copy.asksLogin = copy.remember = false;
        edit(copy);
        m_edited.clear(); // a new one that only looks like the other
    });
    connect(m_list, &ProfileList::removeWanted, this, &ConnectDialog::removeChosen);
    const QList<Profile> known = sharedProfiles(m_settings);
    m_list->setVisible(!known.isEmpty());
    setMaximumWidth(Theme::scaled(920));
    if (known.isEmpty()) {
        edit({{}, {Dialect::Postgres, {}, {}}});
    } else {
        const QString last = m_settings.get(keys::lastProfile);
        const bool found =
            std::any_of(known.begin(), known.end(), [&](const Profile& profile) { return profile.name == last; });
        choose(found ? last : known.first().name);
    }
    fit(known.isEmpty() ? 620 : 820);
}

void ConnectDialog::choose(const QString& name)
{
    if (const auto profile = findProfile(m_settings, name))
        edit(*profile);
}

void ConnectDialog::removeChosen()
{
    const QString name = m_list->current();
    const auto profile = findProfile(m_settings, name);
    if (!profile)
        return;
    // The list only says where a database is: nothing is lost that could not be typed again. The password goes, too.
    if (profile->remember)
        whenDone(m_secrets.forget(profile->target.account()), this, [](const Result<Done>&) {});
    removeProfile(m_settings, name);
    const QList<Profile> left = sharedProfiles(m_settings);
    edit(left.isEmpty() ? Profile{{}, {Dialect::Postgres, {}, {}}} : left.first());
}

void ConnectDialog::forget()
{
    auto profile = findProfile(m_settings, m_edited);
    if (!profile)
        return;
    whenDone(m_secrets.forget(profile->target.account()), this, [this, profile = *profile](const Result<Done>& done) {
        if (!done) {
            setProblem(tr("The password is still in the keychain: %1").arg(done.error().text));
            return;
        }
        Profile forgotten = profile;
        forgotten.remember = false;
        saveProfile(m_settings, forgotten);
        choose(forgotten.name);
    });
}

void ConnectDialog::addResult()
{
    m_result = new QFrame(this);
    m_result->setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(m_result);
    row->setContentsMargins(theme().size(u"between"_s), theme().size(u"inside"_s), theme().size(u"between"_s),
                            theme().size(u"inside"_s));
    row->setSpacing(theme().size(u"inside"_s));
    m_icon = new QLabel(m_result);
    m_who = wrappedLabel({}, m_result, u"ok"_s);
    m_facts = wrappedLabel({}, m_result, u"muted"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_who);
    words->addWidget(m_facts);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_result->hide();
    content()->addWidget(m_result);
}

void ConnectDialog::edit(const Profile& profile)
{
    m_edited = profile.name;
    m_form->show(profile);
    m_list->setProfiles(sharedProfiles(m_settings), profile.name);
    m_result->hide();
    setProblem({});
}

QString ConnectDialog::mistake()
{
    const QString wrong = m_form->mistake();
    if (!wrong.isEmpty())
        return wrong;
    const Profile wanted = m_form->profile();
    const auto known = findProfile(m_settings, wanted.name);
    if (known && known->name != m_edited && (known->preset || known->target != wanted.target))
        return tr("There is a connection named “%1” already, to %2. Choose another name.")
            .arg(wanted.name, known->target.label());
    return {};
}

void ConnectDialog::begin(Purpose purpose)
{
    m_result->hide();
    const QString wrong = mistake();
    setProblem(wrong);
    if (!wrong.isEmpty())
        return;
    m_profile = m_form->profile();
    const auto known = findProfile(m_settings, m_edited);
    const bool kept = known && known->remember && known->target.account() == m_profile.target.account();
    if (!m_form->password().isEmpty() || !kept) {
        tryWith(purpose, m_form->password());
        return;
    }
    setBusy(true);
    whenDone(m_secrets.read(m_profile.target.account()), this,
             [this, purpose](const Result<std::optional<QString>>& found) {
                 tryWith(purpose, found ? found->value_or(QString()) : QString());
             });
}

void ConnectDialog::tryWith(Purpose purpose, const QString& password)
{
    m_password = password;
    delete m_session;
    SessionOptions options;
    options.target = m_profile.target;
    options.password = m_password;
    m_session = new Session(options, this);
    setBusy(true);
    const int attempt = ++m_attempt;
    whenDone(probeServer(*m_session), this,
             [this, attempt, purpose](const Result<ServerFacts>& facts) { probed(attempt, purpose, facts); });
}

void ConnectDialog::probed(int attempt, Purpose purpose, const Result<ServerFacts>& facts)
{
    if (attempt != m_attempt)
        return;
    if (!facts) {
        finish(&facts.error());
        return;
    }
    whenDone(m_session->start(), this, [this, attempt, purpose, found = *facts](const Result<Done>& result) {
        started(attempt, purpose, found, result);
    });
}

void ConnectDialog::started(int attempt, Purpose purpose, const ServerFacts& facts, const Result<Done>& result)
{
    if (attempt != m_attempt)
        return;
    if (!result) {
        // Whoever may update an older database is asked about that next, with the profile kept.
        const SchemaInfo& schema = m_session->schema();
        if (purpose == Purpose::Connect && schema.state == SchemaState::Older && schema.mayMigrate) {
            finish(nullptr);
            keepAndLeave();
            return;
        }
        showFacts(facts, {});
        finish(&result.error());
        return;
    }
    QStringList roles(facts.self.roles.cbegin(), facts.self.roles.cend());
    roles.sort();
    showFacts(facts, roles.isEmpty() ? tr("Connected as %1, without a role yet").arg(facts.self.name)
                                     : tr("Connected as %1: %2").arg(facts.self.name, roles.join(u", "_s)));
    finish(nullptr);
    if (purpose == Purpose::Connect)
        keepAndLeave();
}

void ConnectDialog::showFacts(const ServerFacts& facts, const QString& who)
{
    QStringList words = {facts.server};
    words << (facts.latencyMs < 1 ? tr("answers in less than 1 ms") : tr("answers in %1 ms").arg(facts.latencyMs));
    if (!facts.tls.isEmpty())
        words << (m_profile.target.tlsUnverified() ? tr("%1, not verified").arg(facts.tls) : facts.tls);
    else
        words << (m_profile.target.isLocal() ? tr("on this computer, not encrypted") : tr("not encrypted"));
    words << (facts.schema == 0 ? tr("not a workspace yet")
              : facts.schema == facts.wanted
                  ? tr("schema %1, up to date").arg(facts.schema)
                  : tr("schema %1, this program has %2").arg(facts.schema).arg(facts.wanted));
    if (facts.info.state == SchemaState::Older && facts.info.mayMigrate)
        words << tr("you may update it");
    if (facts.readOnly)
        words << tr("takes no changes at the moment");
    else if (!facts.info.takesChanges())
        words << tr("this program may only read it");
    const QString role = who.isEmpty() ? u"attention"_s : u"ok"_s;
    m_icon->setPixmap(theme()
                          .icon(who.isEmpty() ? u"triangle-alert"_s : u"circle-check"_s, role)
                          .pixmap(theme().size(u"nav_icon"_s)));
    m_who->setText(who.isEmpty() ? tr("The server answers, but it cannot be used yet") : who);
    setRole(m_who, role);
    m_facts->setText(words.join(u" · "_s));
    m_result->show();
}

void ConnectDialog::finish(const Error* error)
{
    setBusy(false);
    // Where the cause is known, its words are enough; elsewhere the server's own help whoever is asked for help.
    if (error && error->fault == SignInFault::None && !error->detail.isEmpty())
        setProblem(u"%1\n%2"_s.arg(error->text, error->detail.section(u'\n', 0, 0).trimmed()));
    else if (error)
        setProblem(error->text);
    // A session that is not used any more would go on trying to reconnect.
    m_session->deleteLater();
    m_session = nullptr;
}

void ConnectDialog::keepAndLeave()
{
    if (!m_profile.remember || m_form->password().isEmpty()) {
        leave();
        return;
    }
    whenDone(m_secrets.write(m_profile.target.account(), m_password), this, [this](const Result<Done>& kept) {
        if (kept) {
            leave();
            return;
        }
        m_form->dontRemember();
        setProblem(tr("It works, but the password cannot be kept: %1 Connect once more to go on without; it then stays "
                      "in memory until Review Desk ends.")
                       .arg(kept.error().text));
    });
}

void ConnectDialog::leave()
{
    saveProfile(m_settings, m_profile, m_edited);
    m_settings.set(keys::lastProfile, m_profile.name);
    emit connected(m_profile, m_password);
    accept();
}

void ConnectDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_list->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    setProgress(busy ? -1 : -2, busy ? tr("Asking %1…").arg(m_profile.target.label()) : QString());
}

} // namespace rd
