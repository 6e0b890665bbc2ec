// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "app/services/future.h"
#include "app/services/session.h"
#include "ui/dialogs/connectform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

ConnectDialog::ConnectDialog(Settings& settings, const Theme& theme, QWidget* parent)
    : Dialog(theme, tr("Connect to a shared database"),
             tr("Your administrator knows the address and has made a login for you."), parent)
    , m_settings(settings)
    , m_form(new ConnectForm(theme, this))
{
    content()->addWidget(m_form);
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
    fit(620);
}

void ConnectDialog::addResult()
{
    m_result = new QFrame(this);
    m_result->setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(m_result);
    row->setContentsMargins(theme().size(u"between"_s), theme().size(u"inside"_s), theme().size(u"between"_s),
                            theme().size(u"inside"_s));
    row->setSpacing(theme().size(u"inside"_s));
    auto* icon = new QLabel(m_result);
    icon->setPixmap(theme().icon(u"circle-check"_s, u"ok"_s).pixmap(theme().size(u"nav_icon"_s)));
    m_who = wrappedLabel({}, m_result, u"ok"_s);
    m_facts = wrappedLabel({}, m_result, u"muted"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_who);
    words->addWidget(m_facts);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_result->hide();
    content()->addWidget(m_result);
}

void ConnectDialog::edit(const Profile& profile)
{
    m_edited = profile.name;
    m_form->show(profile);
}

QString ConnectDialog::mistake()
{
    const QString wrong = m_form->mistake();
    if (!wrong.isEmpty())
        return wrong;
    const Profile wanted = m_form->profile();
    const auto known = findProfile(m_settings, wanted.name);
    if (known && known->name != m_edited && known->target != wanted.target)
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
    m_password = m_form->password();
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
    const QString speed =
        facts.latencyMs < 1 ? tr("answers in less than 1 ms") : tr("answers in %1 ms").arg(facts.latencyMs);
    const QString schema = facts.schema == 0 ? tr("not a workspace yet")
                           : facts.schema == facts.wanted
                               ? tr("schema %1, up to date").arg(facts.schema)
                               : tr("schema %1, this program has %2").arg(facts.schema).arg(facts.wanted);
    m_who->setText(who.isEmpty() ? tr("The server answers, but it cannot be used yet") : who);
    setRole(m_who, who.isEmpty() ? u"attention"_s : u"ok"_s);
    m_facts->setText(u"%1 · %2 · %3"_s.arg(facts.server, speed, schema));
    m_result->show();
}

void ConnectDialog::finish(const Error* error)
{
    setBusy(false);
    if (error)
        setProblem(error->detail.isEmpty()
                       ? error->text
                       : u"%1\n%2"_s.arg(error->text, error->detail.section(u'\n', 0, 0).trimmed()));
    // A session that is not used any more would go on trying to reconnect.
    m_session->deleteLater();
    m_session = nullptr;
}

void ConnectDialog::keepAndLeave()
{
    saveProfile(m_settings, m_profile);
    m_settings.set(keys::lastProfile, m_profile.name);
    emit connected(m_profile.target, m_password);
    accept();
}

void ConnectDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    setProgress(busy ? -1 : -2, busy ? tr("Asking %1…").arg(m_profile.target.label()) : QString());
}

} // namespace rd
