// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHostAddress>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

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

ConnectForm::ConnectForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.size(u"inside"_s));
    auto* form = new QFormLayout;
    outer->addLayout(form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme.size(u"between"_s));
    form->setVerticalSpacing(theme.size(u"inside"_s));
    m_name = addField(form, tr("&Name"), tr("As you want to find it again, e.g. Reviews"));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.size(u"inside"_s));
    m_host = new QLineEdit(this);
    m_host->setPlaceholderText(tr("db.example.org, or a socket folder: /run/postgresql"));
    m_port = new QLineEdit(u"5432"_s, this);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setFixedWidth(m_port->fontMetrics().horizontalAdvance(u"0000000"_s) + 2 * theme.size(u"between"_s));
    QLabel* port = plainLabel(tr("&Port"), this);
    port->setBuddy(m_port);
    line->addWidget(m_host, 1);
    line->addWidget(port);
    line->addWidget(m_port);
    QLabel* host = plainLabel(tr("&Host"), this);
    host->setBuddy(m_host);
    form->addRow(host, line);
    m_database = addField(form, tr("&Database"), u"reviewdesk"_s);
    m_login = addField(form, tr("&Login"), tr("Your own login on that server"));
    m_password = addField(form, tr("Pass&word"), tr("Kept in memory only; empty if the server asks for none"));
    m_password->setEchoMode(QLineEdit::Password);
    addSecurity(form);
    for (QLineEdit* field : {m_host, m_port})
        connect(field, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectForm::offerModes);
    offerModes();
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
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.size(u"inside"_s));
    m_certificate = new QLineEdit(this);
    m_certificate->setPlaceholderText(tr("The usual one: ~/.postgresql/root.crt"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    row->addWidget(m_certificate, 1);
    row->addWidget(browse);
    QLabel* label = plainLabel(tr("&Certificate authority"), this);
    label->setBuddy(m_certificate);
    form->addRow(label, row);
    m_weaker = new QCheckBox(tr("&Allow an unencrypted or unverified connection"), this);
    m_warning = wrappedLabel(tr("Whoever listens on the way can read, and change, what is sent: the password, too."),
                             this, u"attention"_s);
    // Below the form, not in it: a form measures texts that break into lines wrongly.
    auto* outer = qobject_cast<QVBoxLayout*>(layout());
    outer->addWidget(m_weaker);
    outer->addWidget(m_warning);
    connect(browse, &QPushButton::clicked, this, &ConnectForm::chooseCertificate);
    connect(m_weaker, &QCheckBox::toggled, this, &ConnectForm::offerModes);
    connect(m_mode, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectForm::edited);
    connect(m_certificate, &QLineEdit::textChanged, this, &ConnectForm::edited);
}

void ConnectForm::chooseCertificate()
{
    auto* files = new QFileDialog(this, tr("Choose a certificate authority"), {},
                                  tr("Certificates (*.crt *.pem);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    files->open();
}

bool ConnectForm::local() const
{
    const QString host = m_host->text().trimmed();
    return host.startsWith(u'/') || host == "localhost"_L1 || QHostAddress(host).isLoopback();
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
    m_mode->setEnabled(m_mode->count() > 1);
    m_weaker->setVisible(!local());
    m_warning->setVisible(!local() && m_weaker->isChecked());
}

void ConnectForm::show(const Profile& profile)
{
    const auto& options = profile.target.options;
    m_name->setText(profile.name);
    m_host->setText(options.value(u"host"_s, options.value(u"hostaddr"_s)));
    m_port->setText(options.value(u"port"_s, u"5432"_s));
    m_database->setText(options.value(u"dbname"_s));
    m_login->setText(options.value(u"user"_s));
    m_certificate->setText(options.value(u"sslrootcert"_s));
    const QString mode = options.value(u"sslmode"_s);
    m_weaker->setChecked(!local() && isWeak(mode));
    offerModes();
    if (const int index = m_mode->findData(mode); index >= 0) {
        m_mode->setCurrentIndex(index);
        m_chosen = !mode.isEmpty();
    }
}

Profile ConnectForm::profile() const
{
    Profile profile{m_name->text().trimmed(), {Dialect::Postgres, {}, {}}};
    auto& options = profile.target.options;
    options[u"host"_s] = m_host->text().trimmed();
    options[u"port"_s] = m_port->text();
    options[u"dbname"_s] = m_database->text().trimmed();
    options[u"user"_s] = m_login->text().trimmed();
    if (!m_host->text().trimmed().startsWith(u'/'))
        options[u"sslmode"_s] = m_mode->currentData().toString();
    if (const QString file = m_certificate->text().trimmed(); !file.isEmpty())
        options[u"sslrootcert"_s] = file;
    return profile;
}

QString ConnectForm::password() const
{
    return m_password->text();
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
