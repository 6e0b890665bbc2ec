// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/maildialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/domain/mail.h"
#include "app/services/future.h"
#include "app/services/jobsservice.h"
#include "app/services/policyservice.h"
#include "app/services/secretstore.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int dialogWidth = 560;
constexpr int longestValue = 300;
constexpr int oneLine = 50;
} // namespace

MailDialog::MailDialog(const Workbench& bench, const QHash<QString, QString>& values, QWidget* parent)
    : Dialog(bench.theme, tr("Change the mail server"),
             tr("Every host sends through it. Without a server no mail goes out."), parent)
    , m_bench(bench)
    , m_values(values)
    , m_server(new QLineEdit(values[u"mail.server"_s], this))
    , m_from(new QLineEdit(values[u"mail.from"_s], this))
    , m_user(new QLineEdit(values[u"mail.user"_s], this))
    , m_password(new QLineEdit(this))
    , m_security(new QComboBox(this))
{
    build();
    check();
    m_server->setFocus();
    fit(dialogWidth);
}

void MailDialog::build()
{
    setObjectName(u"mailDialog"_s);
    m_server->setObjectName(u"server"_s);
    m_from->setObjectName(u"from"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_security->setObjectName(u"security"_s);
    m_server->setPlaceholderText(u"mail.example.org:587"_s);
    m_from->setPlaceholderText(u"desk@example.org"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_security->addItem(tr("STARTTLS (usual for port 587)"), u"starttls"_s);
    m_security->addItem(tr("TLS from the first byte (port 465)"), u"tls"_s);
    m_security->addItem(tr("Unencrypted (only inside a computer or a closed network)"), u"unencrypted"_s);
    m_security->setCurrentIndex(std::max(0, m_security->findData(m_values[u"mail.security"_s])));
    m_security->setAccessibleName(tr("Encryption"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme().size(u"between"_s));
    form->setVerticalSpacing(theme().size(u"inside"_s));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addField(form, tr("&Server"), m_server);
    form->addRow(tr("&Encryption"), m_security);
    addField(form, tr("S&ender"), m_from, tr("The address that notifications come from."));
    addField(form, tr("&Login"), m_user, tr("Empty: without signing in."));
    addField(form, tr("&Password"), m_password,
             tr("Kept in the keychain of this computer. Empty: as it is. A server has its own, see the runbook."));
    content()->addLayout(form);
    content()->addStretch();
    addCancel();
    m_save = addButton(tr("Change mail server"), u"primary"_s);
    makeDefault(m_save);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailDialog::check);
    connect(m_save, &QPushButton::clicked, this, &MailDialog::save);
}

void MailDialog::addField(QFormLayout* form, const QString& name, QLineEdit* field, const QString& hint)
{
    field->setMaxLength(longestValue);
    field->setAccessibleName(QString(name).remove(u'&'));
    field->setAccessibleDescription(hint);
    form->addRow(name, field);
    // A wrapped label asks for the height of a narrower form: what fits in one line is not wrapped.
    if (!hint.isEmpty())
        form->addRow(QString(),
                     hint.size() < oneLine ? plainLabel(hint, this, u"muted"_s) : wrappedLabel(hint, this, u"muted"_s));
    connect(field, &QLineEdit::textChanged, this, &MailDialog::check);
}

QHash<QString, QString> MailDialog::wanted() const
{
    return {{u"mail.server"_s, m_server->text().trimmed()},
            {u"mail.security"_s, m_security->currentData().toString()},
            {u"mail.from"_s, m_from->text().trimmed()},
            {u"mail.user"_s, m_user->text().trimmed()}};
}

void MailDialog::check()
{
    const auto server = mailServerOf(wanted());
    setProblem(server ? QString() : server.error().text);
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    m_save->setEnabled(server.ok() && (wanted() != m_values || !m_password->text().isEmpty()));
}

void MailDialog::save()
{
    const QHash<QString, QString> values = wanted();
    // The server last: until then nobody sends with half of the settings.
    m_left.clear();
    for (const QString& key : {u"mail.security"_s, u"mail.from"_s, u"mail.user"_s, u"mail.server"_s}) {
        if (values[key] != m_values[key])
            m_left << key;
    }
    m_save->setEnabled(false);
    setProgress(-1);
    saveNext();
}

void MailDialog::saveNext()
{
    if (m_left.isEmpty()) {
        savePassword();
        return;
    }
    const QString key = m_left.takeFirst();
    const QString value = wanted()[key];
    whenDone(m_bench.policies.set(key, value, {}), this, [this, key, value](const Result<PolicyChange>& change) {
        if (!change) {
            failed(change.error());
            return;
        }
        m_values[key] = value;
        saveNext();
    });
}

void MailDialog::savePassword()
{
    if (m_password->text().isEmpty() || !m_password->isEnabled()) {
        finish(Done{});
        return;
    }
    const QString account = JobsService::mailAccount(m_bench.session.target());
    whenDone(m_bench.secrets.write(account, m_password->text()), this,
             [this](const Result<Done>& kept) { finish(kept); });
}

void MailDialog::finish(const Result<Done>& kept)
{
    if (!kept) {
        failed(kept.error());
        return;
    }
    m_bench.session.announce();
    m_bench.feedback.tell(m_server->text().trimmed().isEmpty() ? tr("No mail goes out any more")
                                                               : tr("The mail server is changed"));
    emit saved();
    accept();
}

void MailDialog::failed(const Error& error)
{
    hideProgress();
    m_save->setEnabled(true);
    setProblem(error.text);
    emit saved(); // some of it may be
}

} // namespace rd
