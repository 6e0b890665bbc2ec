// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/secretstore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rememberbox.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Mode {
    const char* name; ///< libpq's
    const char* text;
    bool weak;
};
constexpr Mode modes[] = {
    {"verify-full", QT_TRANSLATE_NOOP("rd::ConnectForm", "Encrypted; certificate and host name checked"), false},
    {"verify-ca", QT_TRANSLATE_NOOP("rd::ConnectForm", "Encrypted; certificate checked, host name not"), true},
    {"require", QT_TRANSLATE_NOOP("rd::ConnectForm", "Encrypted; nothing checked"), true},
    {"prefer", QT_TRANSLATE_NOOP("rd::ConnectForm", "Encrypted if the server offers it; nothing checked"), true},
    {"disable", QT_TRANSLATE_NOOP("rd::ConnectForm", "Not encrypted"), true},
};

bool isWeak(const QString& mode)
{
    return std::any_of(std::begin(modes), std::end(modes),
                       [&](const Mode& m) { return mode == QLatin1StringView(m.name) && m.weak; });
}

} // namespace

ConnectForm::ConnectForm(const Theme& theme, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preset(
          wrappedLabel(tr("Set by your organisation: only the login and the password are yours."), this, u"muted"_s))
    , m_environment(new QComboBox(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.size(u"inside"_s));
    outer->addWidget(m_preset);
    m_preset->hide();
    auto* form = new QFormLayout;
    outer->addLayout(form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme.size(u"between"_s));
    form->setVerticalSpacing(theme.size(u"inside"_s));
    m_name = addField(form, tr("&Name"), tr("As you want to find it again, e.g. Reviews"));
    for (const Environment environment :
         {Environment::None, Environment::Production, Environment::Staging, Environment::Test, Environment::Training})
        m_environment->addItem(environmentWord(environment), int(environment));
    m_environment->setToolTip(plain(tr("A coloured stripe and this word across the window, so that nobody takes one "
                                       "database for another.")));
    form->addRow(tr("&Environment"), m_environment);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ConnectForm::edited);
    addAddress(form);
    m_database = addField(form, tr("&Database"), u"reviewdesk"_s);
    m_login = addField(form, tr("&Login"), tr("Your own login on that server"));
    addSecrets(form, secrets);
    addSecurity(form);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectForm::offerModes);
    offerModes();
}

void ConnectForm::addAddress(QFormLayout* form)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.size(u"inside"_s));
    m_host = new QLineEdit(this);
    m_host->setPlaceholderText(tr("db.example.org, or a socket folder: /run/postgresql"));
    m_port = new QLineEdit(u"5432"_s, this);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setFixedWidth(m_port->fontMetrics().horizontalAdvance(u"0000000"_s) + 2 * m_theme.size(u"between"_s));
    QLabel* port = plainLabel(tr("&Port"), this);
    port->setBuddy(m_port);
    line->addWidget(m_host, 1);
    line->addWidget(port);
    line->addWidget(m_port);
    QLabel* host = plainLabel(tr("&Host"), this);
    host->setBuddy(m_host);
    form->addRow(host, line);
    for (QLineEdit* field : {m_host, m_port})
        connect(field, &QLineEdit::textChanged, this, &ConnectForm::edited);
}

void ConnectForm::addSecrets(QFormLayout* form, SecretStore& secrets)
{
    m_password = addField(form, tr("Pass&word"), tr("Empty if the server asks for none"));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new RememberBox(secrets, false, this);
    m_forget = new QPushButton(tr("&Forget password"), this);
    m_forget->setProperty("kind", u"flat"_s);
    m_forget->setAutoDefault(false);
    m_forget->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_remember, 1);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    form->addRow(QString(), row);
    connect(m_forget, &QPushButton::clicked, this, &ConnectForm::forgetWanted);
    m_passfile = addFile(form, tr("Password f&ile"), tr("The usual one: ~/.pgpass"), tr("Choose a password file"),
                         tr("All files (*)"));
}

QLineEdit* ConnectForm::addFile(QFormLayout* form, const QString& label, const QString& hint, const QString& title,
                                const QString& filter)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.size(u"inside"_s));
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    browse->setAccessibleName(title);
    row->addWidget(field, 1);
    row->addWidget(browse);
    QLabel* buddy = plainLabel(label, this);
    buddy->setBuddy(field);
    form->addRow(buddy, row);
    connect(field, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(browse, &QPushButton::clicked, this, [this, field, title, filter] {
        auto* files = new QFileDialog(this, title, {}, filter);
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        files->open();
    });
    return field;
}

QLineEdit* ConnectForm::addField(QFormLayout* form, const QString& label, const QString& hint)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ConnectForm::edited);
    return field;
}

void ConnectForm::addSecurity(QFormLayout* form)
{
    m_mode = new QComboBox(this);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(24);
    form->addRow(tr("&Security"), m_mode);
    m_certificate = addFile(form, tr("&Certificate authority"), tr("The usual one: ~/.postgresql/root.crt"),
                            tr("Choose a certificate authority"), tr("Certificates (*.crt *.pem);;All files (*)"));
    m_weaker = new QCheckBox(tr("&Allow an unencrypted or unverified connection"), this);
    m_warning = wrappedLabel(tr("Whoever listens on the way can read, and change, what is sent: the password, too."),
                             this, u"attention"_s);
    // Below the form, not in it: a form measures texts that break into lines wrongly.
    auto* outer = qobject_cast<QVBoxLayout*>(layout());
    outer->addWidget(m_weaker);
    outer->addWidget(m_warning);
    connect(m_weaker, &QCheckBox::toggled, this, &ConnectForm::offerModes);
    connect(m_mode, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectForm::edited);
}

bool ConnectForm::local() const
{
    // Empty: nothing was typed yet, and what comes may be anywhere.
    const QString host = m_host->text().trimmed();
    return !host.isEmpty() && Target{Dialect::Postgres, {}, {{u"host"_s, host}}}.isLocal();
}

void ConnectForm::offerModes()
{
    const bool socket = m_host->text().trimmed().startsWith(u'/');
    const bool all = local() || m_weaker->isChecked();
    const QString present = m_mode->currentData().toString();
    const QSignalBlocker quiet(m_mode);
    m_mode->clear();
    if (socket)
        m_mode->addItem(tr("Not needed: nothing leaves this computer"), QString());
    for (const Mode& mode : modes) {
        if (!socket && (all || !mode.weak))
            m_mode->addItem(tr(mode.text), QString::fromLatin1(mode.name));
    }
    // What the person chose stays as long as it is on offer; else the default of this host.
    int index = m_chosen ? m_mode->findData(present) : -1;
    if (index < 0 && local())
        index = m_mode->findData(u"prefer"_s);
    m_mode->setCurrentIndex(std::max(index, 0));
    m_mode->setEnabled(m_mode->count() > 1 && !m_shown.preset);
    m_weaker->setVisible(!local() && !m_shown.preset);
    m_warning->setVisible(!local() && m_weaker->isChecked());
}

void ConnectForm::show(const Profile& profile)
{
    const QSignalBlocker quiet(this);
    const auto& options = profile.target.options;
    m_shown = profile;
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(m_environment->findData(int(profile.environment)));
    m_host->setText(options.value(u"host"_s, options.value(u"hostaddr"_s)));
    m_port->setText(options.value(u"port"_s, u"5432"_s));
    m_database->setText(options.value(u"dbname"_s));
    m_login->setText(options.value(u"user"_s));
    m_password->clear();
    m_password->setPlaceholderText(profile.remember ? tr("Kept in the keychain of this computer")
                                                    : tr("Empty if the server asks for none"));
    m_remember->setChecked(profile.remember);
    m_forget->setVisible(profile.remember);
    m_passfile->setText(options.value(u"passfile"_s));
    m_certificate->setText(options.value(u"sslrootcert"_s));
    const QString mode = options.value(u"sslmode"_s);
    m_chosen = false;
    m_weaker->setChecked(!local() && isWeak(mode));
    offerModes();
    if (const int index = m_mode->findData(mode); index >= 0) {
        m_mode->setCurrentIndex(index);
        m_chosen = !mode.isEmpty();
    }
    for (QLineEdit* field : {m_name, m_host, m_database, m_login, m_passfile, m_certificate})
        field->setCursorPosition(0); // of a long name the beginning is what is recognised
    lock();
    // A known connection waits for its password, a new one for everything.
    if (profile.name.isEmpty())
        m_name->setFocus();
    else if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

void ConnectForm::lock()
{
    const bool own = !m_shown.preset;
    m_preset->setVisible(!own);
    for (QLineEdit* field : {m_name, m_host, m_port, m_database, m_certificate, m_passfile})
        field->setReadOnly(!own);
    m_login->setReadOnly(!own && !m_shown.asksLogin);
    m_environment->setEnabled(own);
    const QList<QPushButton*> buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button != m_forget)
            button->setVisible(own);
    }
}

Profile ConnectForm::profile() const
{
    Profile profile = m_shown;
    profile.remember = m_remember->isChecked();
    if (m_shown.preset) {
        if (m_shown.asksLogin)
            profile.target.options.insert(u"user"_s, m_login->text().trimmed());
        return profile;
    }
    profile.name = m_name->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.target.dialect = Dialect::Postgres;
    auto& options = profile.target.options;
    const auto set = [&options](const QString& keyword, const QString& value) {
        if (value.isEmpty())
            options.remove(keyword);
        else
            options.insert(keyword, value);
    };
    const QString host = m_host->text().trimmed();
    if (host != options.value(u"host"_s, options.value(u"hostaddr"_s))) {
        options.remove(u"hostaddr"_s); // it was the address of another host
        set(u"host"_s, host);
    }
    set(u"port"_s, m_port->text());
    set(u"dbname"_s, m_database->text().trimmed());
    set(u"user"_s, m_login->text().trimmed());
    set(u"sslmode"_s, host.startsWith(u'/') ? QString() : m_mode->currentData().toString());
    set(u"sslrootcert"_s, m_certificate->text().trimmed());
    set(u"passfile"_s, m_passfile->text().trimmed());
    return profile;
}

QString ConnectForm::password() const
{
    return m_password->text();
}

void ConnectForm::dontRemember()
{
    const QSignalBlocker quiet(this);
    m_remember->setChecked(false);
}

QString ConnectForm::mistake()
{
    const QList<std::pair<QLineEdit*, QString>> needed = {
        {m_name, tr("The connection needs a name, so that you find it again.")},
        {m_host, tr("The host is missing: the name of the server, or the folder of its socket.")},
        {m_port, tr("The port is missing; it is usually 5432.")},
        {m_database, tr("The name of the database is missing.")},
        {m_login, tr("The login is missing.")},
    };
    for (const auto& [field, text] : needed) {
        if (!field->text().trimmed().isEmpty() && field->hasAcceptableInput())
            continue;
        field->setFocus();
        return text;
    }
    return {};
}

} // namespace rd
