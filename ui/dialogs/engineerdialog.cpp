// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/engineerdialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QSet>
#include <QSpinBox>

#include "app/domain/personwords.h"
#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/newpasswordfield.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int mostPossible = 1'000'000;
constexpr int usualMaximum = 5;

QString policyText(const PersonDetails& details)
{
    for (const DeskCapacity& desk : details.capacity) {
        if (desk.desk == "incidents"_L1 && desk.policyMaxLoad)
            return EngineerDialog::tr("Without an own maximum: %1, as the policy says.")
                .arg(QLocale().toString(*desk.policyMaxLoad));
    }
    return EngineerDialog::tr("Without an own maximum there is none: the policy sets none.");
}

/// The database keeps them in an order of its own.
bool sameTags(const QString& typed, const QStringList& tags)
{
    const QStringList wanted = skillTags(typed);
    return QSet<QString>(wanted.cbegin(), wanted.cend()) == QSet<QString>(tags.cbegin(), tags.cend());
}

} // namespace

EngineerDialog::EngineerDialog(const Workbench& bench, QWidget* parent)
    : PersonChangeDialog(bench, tr("Add an engineer"),
                         bench.session.isShared()
                             ? tr("Incidents can be assigned at once. The engineer connects with the login and its "
                                  "password.")
                             : tr("Incidents can be assigned at once. A workspace in a file has no logins."),
                         parent)
{
    addFields(tr("Without an own maximum the policy's holds."));
    if (bench.session.isShared())
        addLogin();
    addButtons(tr("Add engineer"));
    fit(560);
    m_name->setFocus();
}

EngineerDialog::EngineerDialog(const Workbench& bench, const Engineer& engineer, const PersonDetails& details,
                               QWidget* parent)
    : PersonChangeDialog(bench, tr("Edit %1").arg(engineer.name),
                         tr("All of it is changed in one step, or nothing is. Reviews that run stay where they are."),
                         parent)
    , m_engineer(engineer)
    , m_emailBefore(details.email)
{
    addFields(policyText(details));
    m_name->setText(engineer.name);
    m_email->setText(details.email);
    m_expertise->setText(engineer.expertise.join(u", "_s));
    m_own->setChecked(engineer.maxLoad.has_value());
    m_maximum->setValue(int(engineer.limit.value_or(std::max<qint64>(engineer.load, usualMaximum))));
    m_note = addNote();
    addButtons(tr("Save"));
    fit(560);
    m_name->setFocus();
}

void EngineerDialog::addFields(const QString& policy)
{
    m_policy = policy;
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    addField(tr("Name"), m_name);
    m_email = new QLineEdit(this);
    m_email->setMaxLength(320);
    addField(tr("E-mail (optional)"), m_email);
    m_expertise = new QLineEdit(this);
    m_expertise->setPlaceholderText(tr("For example: postgres, kafka, checkout"));
    addField(tr("Expertise, separated by commas"), m_expertise);
    m_expertiseProblem = wrappedLabel({}, this, u"danger"_s);
    content()->addWidget(m_expertiseProblem);
    m_own = new QCheckBox(tr("Own maximum of active reviews"), this);
    m_maximum = new QSpinBox(this);
    m_maximum->setRange(0, mostPossible);
    m_maximum->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed; the arrow keys count as well
    m_maximum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_maximum->setGroupSeparatorShown(true);
    m_maximum->setValue(usualMaximum);
    m_maximum->setAccessibleName(tr("Maximum of active reviews"));
    m_maximum->setMinimumWidth(Theme::scaled(120));
    auto* row = new QHBoxLayout;
    row->addWidget(m_own, 1);
    row->addWidget(m_maximum);
    content()->addLayout(row);
    m_capacity = wrappedLabel({}, this, u"muted"_s);
    content()->addWidget(m_capacity);
    for (QLineEdit* field : {m_name, m_email, m_expertise})
        connect(field, &QLineEdit::textChanged, this, &EngineerDialog::read);
    connect(m_own, &QCheckBox::toggled, this, &EngineerDialog::read);
    connect(m_maximum, &QSpinBox::valueChanged, this, &EngineerDialog::read);
    read();
}

void EngineerDialog::addLogin()
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
        tr("At least 12 characters. The engineer can change it with Edit > Change my password."), this, u"muted"_s));
    // A proposal that follows the name, and nothing else.
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_loginTyped)
            m_login->setText(loginFor(m_name->text()));
    });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginTyped = true; });
    connect(m_login, &QLineEdit::textChanged, this, &EngineerDialog::check);
    connect(m_password, &NewPasswordField::changed, this, &EngineerDialog::check);
    connect(m_signsIn, &QCheckBox::toggled, this, [this](bool on) {
        m_login->setEnabled(on);
        m_password->setEnabled(on);
        check();
    });
}

void EngineerDialog::read()
{
    const QString problem = skillProblem(skillTags(m_expertise->text()));
    m_expertiseProblem->setText(problem);
    m_expertiseProblem->setVisible(!problem.isEmpty());
    m_maximum->setEnabled(m_own->isChecked());
    const bool below = m_engineer && maxLoad() && *maxLoad() < m_engineer->load;
    m_capacity->setText(below ? tr("%n review(s) are active now, more than that. Nothing is taken away; new ones wait "
                                   "until there is room again.",
                                   nullptr, int(m_engineer->load))
                              : m_policy);
    check();
}

QString EngineerDialog::name() const
{
    return normalised(m_name->text());
}

bool EngineerDialog::withLogin() const
{
    return m_signsIn && m_signsIn->isChecked();
}

std::optional<qint64> EngineerDialog::maxLoad() const
{
    return m_own->isChecked() ? std::optional<qint64>(m_maximum->value()) : std::nullopt;
}

bool EngineerDialog::isChanged() const
{
    return !m_engineer || name() != m_engineer->name || m_email->text().trimmed() != m_emailBefore ||
           !sameTags(m_expertise->text(), m_engineer->expertise) || maxLoad() != m_engineer->maxLoad;
}

QString EngineerDialog::missing() const
{
    if (!hasText(m_name->text()))
        return tr("An engineer needs a name.");
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && (email.indexOf(u'@') < 1 || email.endsWith(u'@') || email.contains(u' ')))
        return tr("This is not an e-mail address.");
    if (const QString problem = skillProblem(skillTags(m_expertise->text())); !problem.isEmpty())
        return problem;
    if (!isChanged())
        return tr("Nothing is changed yet.");
    if (!withLogin())
        return {};
    const QString login = m_login->text().trimmed();
    if (const QString problem = loginProblem(login); !problem.isEmpty())
        return problem;
    return PeopleService::passwordProblem(m_password->password(), login);
}

QUuid EngineerDialog::opOfForm()
{
    const auto number = [](const std::optional<qint64>& n) { return n ? QString::number(*n) : QString(); };
    const QStringList parts{name(),
                            m_email->text().trimmed(),
                            m_expertise->text(),
                            number(maxLoad()),
                            m_note ? m_note->text() : QString(),
                            withLogin() ? m_login->text().trimmed() : QString(),
                            withLogin() ? m_password->password() : QString()};
    // Of a password only that it is the same one.
    const QByteArray form = QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    if (form != m_sentForm) {
        m_sentForm = form;
        m_formOp = QUuid::createUuid();
    }
    return m_formOp;
}

void EngineerDialog::submit()
{
    if (m_engineer)
        sendChange();
    else
        sendNew();
}

void EngineerDialog::sendNew()
{
    NewEngineer engineer;
    engineer.name = name();
    engineer.email = m_email->text().trimmed();
    engineer.login = withLogin() ? m_login->text().trimmed() : QString();
    engineer.expertise = m_expertise->text();
    engineer.maxLoad = maxLoad();
    engineer.op = opOfForm();
    setBusy(true);
    whenDone(bench().engineers.add(engineer, withLogin() ? m_password->password() : QString()), this,
             [this](const Result<PersonId>& person) {
                 setBusy(false);
                 receive(person);
             });
}

// Only what was changed is sent, so that the audit trail tells nothing else.
void EngineerDialog::sendChange()
{
    EngineerChange change;
    change.person = m_engineer->id;
    change.version = m_engineer->version;
    if (name() != m_engineer->name)
        change.name = name();
    if (const QString email = m_email->text().trimmed(); email != m_emailBefore)
        change.email = email;
    if (!sameTags(m_expertise->text(), m_engineer->expertise))
        change.expertise = m_expertise->text();
    if (maxLoad() != m_engineer->maxLoad)
        change.maxLoad = maxLoad();
    change.note = m_note->text().trimmed();
    change.op = opOfForm();
    setBusy(true);
    whenDone(bench().engineers.edit(change), this, [this](const Result<PersonId>& person) {
        setBusy(false);
        receive(person);
    });
}

} // namespace rd
