// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/persondialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/newpasswordfield.h"
#include "ui/widgets/rolechoice.h"

using namespace Qt::StringLiterals;

namespace rd {

PersonDialog::PersonDialog(const Workbench& bench, QWidget* parent)
    : PersonChangeDialog(bench, tr("Add a person"),
                         bench.session.isShared()
                             ? tr("The person can connect as soon as they have the login and its password.")
                             : tr("The person can be given work and be acted for. A workspace in a file has no "
                                  "logins."),
                         parent)
{
    m_request.verb = u"add"_s;
    addNameAndEmail({}, {});
    content()->addWidget(plainLabel(tr("Roles"), this));
    m_roles = new RoleChoice({u"reviewer"_s}, this);
    content()->addWidget(m_roles);
    if (bench.session.isShared())
        addLogin();
    addButtons(tr("Add person"));
    fit(560);
    m_name->setFocus();
}

PersonDialog::PersonDialog(const Workbench& bench, const PersonWork& person, const QString& email, QWidget* parent)
    : PersonChangeDialog(bench, tr("Edit %1").arg(person.person.name),
                         tr("Past events show the new name, too: they belong to the person, not to the name."), parent)
    , m_nameBefore(person.person.name)
    , m_emailBefore(email)
{
    m_request.verb = u"edit"_s;
    m_request.person = person.person.id;
    m_request.version = person.version;
    addNameAndEmail(person.person.name, email);
    addButtons(tr("Save"));
    fit(520);
    m_name->setFocus();
}

void PersonDialog::addNameAndEmail(const QString& name, const QString& email)
{
    m_name = new QLineEdit(name, this);
    m_name->setMaxLength(200);
    addField(tr("Name"), m_name);
    m_email = new QLineEdit(email, this);
    m_email->setMaxLength(320);
    addField(tr("E-mail (optional)"), m_email);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        suggestLogin();
        check();
    });
    connect(m_email, &QLineEdit::textChanged, this, &PersonDialog::check);
}

void PersonDialog::addLogin()
{
    content()->addSpacing(bench().theme.size(u"inside"_s));
    m_signsIn = new QCheckBox(tr("Signs in to this database"), this);
    m_signsIn->setChecked(true);
    content()->addWidget(m_signsIn);
    m_login = new QLineEdit(this);
    m_login->setMaxLength(63);
    addField(tr("Login"), m_login);
    m_password = new NewPasswordField(bench().theme, true, this);
    addField(tr("First password"), m_password);
    m_password->field()->setAccessibleName(tr("First password"));
    content()->addWidget(wrappedLabel(
        tr("At least 12 characters. The person can change it with Edit > Change my password."), this, u"muted"_s));
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginTyped = true; });
    connect(m_login, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(m_password, &NewPasswordField::changed, this, &PersonDialog::check);
    connect(m_signsIn, &QCheckBox::toggled, this, [this](bool on) {
        m_login->setEnabled(on);
        m_password->setEnabled(on);
        check();
    });
}

void PersonDialog::suggestLogin()
{
    if (m_login && !m_loginTyped)
        m_login->setText(loginFor(m_name->text()));
}

QString PersonDialog::name() const
{
    return normalised(m_name->text());
}

bool PersonDialog::withLogin() const
{
    return m_signsIn && m_signsIn->isChecked();
}

QString PersonDialog::missing() const
{
    if (!hasText(m_name->text()))
        return tr("A person needs a name.");
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && (email.indexOf(u'@') < 1 || email.endsWith(u'@') || email.contains(u' ')))
        return tr("This is not an e-mail address.");
    if (m_request.verb == "edit"_L1 && name() == m_nameBefore && email == m_emailBefore)
        return tr("Nothing is changed yet.");
    if (!withLogin())
        return {};
    const QString login = m_login->text().trimmed();
    if (const QString problem = loginProblem(login); !problem.isEmpty())
        return problem;
    return PeopleService::passwordProblem(m_password->password(), login);
}

void PersonDialog::submit()
{
    PersonRequest request = m_request;
    request.args[u"name"_s] = name();
    request.args[u"email"_s] = m_email->text().trimmed();
    if (m_roles) {
        const QSet<QString> roles = m_roles->roles();
        QStringList sorted(roles.begin(), roles.end());
        sorted.sort(); // a set has no order, and the same request has to look the same
        request.args[u"roles"_s] = QJsonArray::fromStringList(sorted);
    }
    if (withLogin())
        request.args[u"login"_s] = m_login->text().trimmed();
    send(request, withLogin() ? m_password->password() : QString());
}

} // namespace rd
