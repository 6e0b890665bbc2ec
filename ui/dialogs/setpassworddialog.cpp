// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setpassworddialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "app/domain/personwords.h"
#include "app/services/peopleservice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/newpasswordfield.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

using Purpose = SetPasswordDialog::Purpose;

QString titleOf(Purpose purpose, const QString& name)
{
    switch (purpose) {
    case Purpose::Own:
        return SetPasswordDialog::tr("Change my password");
    case Purpose::Reset:
        return SetPasswordDialog::tr("Reset the password of %1").arg(name);
    case Purpose::AddLogin:
        return SetPasswordDialog::tr("Give %1 a login").arg(name);
    }
    Q_UNREACHABLE();
}

QString sentenceOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Own:
        return SetPasswordDialog::tr("It counts from the next time you connect. If the keychain of this computer keeps "
                                     "the old one, it is replaced; where else it is stored, enter the new one.");
    case Purpose::Reset:
        return SetPasswordDialog::tr("The old password stops working at once; sessions that are open stay open. Hand "
                                     "the new one over on a safe way.");
    case Purpose::AddLogin:
        return SetPasswordDialog::tr("With it the person connects to this database, with the rights of their roles. "
                                     "Hand the password over on a safe way.");
    }
    Q_UNREACHABLE();
}

} // namespace

SetPasswordDialog::SetPasswordDialog(const Workbench& bench, Purpose purpose, const Person& person,
                                     std::optional<qint64> version, QWidget* parent)
    : PersonChangeDialog(bench, titleOf(purpose, person.name), sentenceOf(purpose), parent)
    , m_purpose(purpose)
    , m_person(person)
    , m_version(version)
    , m_password(new NewPasswordField(bench.theme, purpose != Purpose::Own, this))
{
    if (purpose == Purpose::AddLogin) {
        m_login = new QLineEdit(loginFor(person.name), this);
        m_login->setMaxLength(63);
        addField(tr("Login"), m_login);
        connect(m_login, &QLineEdit::textChanged, this, &SetPasswordDialog::check);
    }
    addField(tr("New password"), m_password);
    m_password->field()->setAccessibleName(tr("New password"));
    connect(m_password, &NewPasswordField::changed, this, &SetPasswordDialog::check);
    if (purpose == Purpose::Own) {
        m_again = new QLineEdit(this);
        m_again->setEchoMode(QLineEdit::Password);
        addField(tr("New password again"), m_again);
        connect(m_again, &QLineEdit::textChanged, this, &SetPasswordDialog::check);
    }
    content()->addWidget(wrappedLabel(
        tr("At least 12 characters. Length is what protects: a few words in a row are good."), this, u"muted"_s));
    const QString verbs[] = {tr("Change password"), tr("Reset password"), tr("Give login")};
    addButtons(verbs[int(purpose)]);
    fit(520);
    m_password->setFocus();
}

QString SetPasswordDialog::login() const
{
    return m_login ? m_login->text().trimmed() : m_person.login;
}

QString SetPasswordDialog::missing() const
{
    if (m_login) {
        if (const QString problem = loginProblem(login()); !problem.isEmpty())
            return problem;
    }
    if (const QString problem = PeopleService::passwordProblem(m_password->password(), login()); !problem.isEmpty())
        return problem;
    if (m_again && m_again->text() != m_password->password())
        return tr("The two passwords are not the same.");
    return {};
}

void SetPasswordDialog::submit()
{
    PersonRequest request;
    const QString verbs[] = {u"change_password"_s, u"reset_password"_s, u"add_login"_s};
    request.verb = verbs[int(m_purpose)];
    request.person = m_person.id;
    request.version = m_version;
    if (m_login)
        request.args[u"login"_s] = login();
    send(request, m_password->password());
}

} // namespace rd
