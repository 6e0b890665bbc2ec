// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/services/future.h"
#include "app/services/secretstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rememberbox.h"

using namespace Qt::StringLiterals;

namespace rd {

PasswordDialog::PasswordDialog(const Theme& theme, SecretStore& secrets, const Profile& profile, QWidget* parent)
    : Dialog(theme, tr("Sign in to “%1”").arg(profile.name),
             tr("%1 asks for your password.").arg(profile.target.label()), parent)
    , m_secrets(secrets)
    , m_profile(profile)
    , m_password(new QLineEdit(this))
    , m_remember(new RememberBox(secrets, profile.remember, this))
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme.size(u"between"_s));
    form->setVerticalSpacing(theme.size(u"inside"_s));
    const QString login = profile.target.options.value(u"user"_s);
    if (login.isEmpty() || profile.asksLogin) {
        m_login = new QLineEdit(login, this);
        form->addRow(tr("&Login"), m_login);
    } else {
        form->addRow(plainLabel(tr("Login"), this), plainLabel(login, this));
    }
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Pass&word"), m_password);
    content()->addLayout(form);
    content()->addWidget(m_remember);
    content()->addStretch();
    addCancel();
    m_signIn = addButton(tr("Sign in"), u"primary"_s);
    makeDefault(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &PasswordDialog::answer);
    connect(m_password, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    if (login.isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
    fit(520);
}

void PasswordDialog::answer()
{
    if (m_login)
        m_profile.target.options.insert(u"user"_s, m_login->text().trimmed());
    if (m_profile.target.options.value(u"user"_s).isEmpty()) {
        setProblem(tr("The login is missing."));
        m_login->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        setProblem(tr("The password is missing."));
        m_password->setFocus();
        return;
    }
    setProblem({});
    m_profile.remember = m_remember->isChecked();
    setBusy(true);
    emit answered(m_profile, m_password->text());
}

void PasswordDialog::refused(const Error& error)
{
    setBusy(false);
    if (error.fault != SignInFault::PasswordNeeded) // the sentence says that already
        setProblem(error.text);
    m_password->selectAll();
    m_password->setFocus();
}

void PasswordDialog::signedIn()
{
    if (!m_profile.remember) {
        accept();
        return;
    }
    whenDone(m_secrets.write(m_profile.target.account(), m_password->text()), this, [this](const Result<Done>& kept) {
        if (!kept)
            emit notKept(kept.error().text);
        accept();
    });
}

void PasswordDialog::setBusy(bool busy)
{
    m_password->setEnabled(!busy);
    m_remember->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    if (m_login)
        m_login->setEnabled(!busy);
    setProgress(busy ? -1 : -2, busy ? tr("Signing in to %1…").arg(m_profile.target.label()) : QString());
}

} // namespace rd
