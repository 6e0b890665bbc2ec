// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policydialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include "app/domain/duration.h"
#include "app/services/future.h"
#include "app/services/policyservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/pages/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

PolicyKind kindOf(const QString& value)
{
    const auto parsed = parsePolicyValue(value);
    return parsed ? parsed->kind : PolicyKind::Text;
}

void setWrong(QWidget* field, bool wrong)
{
    field->setProperty("state", wrong ? u"wrong"_s : QString());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

QString policyExamples(const QString& value)
{
    switch (kindOf(value)) {
    case PolicyKind::Duration:
        return PolicyDialog::tr("“7 days”, “72 hours” or “10 minutes”");
    case PolicyKind::CountOrNone:
        return PolicyDialog::tr("“30”, or “none” for no limit");
    case PolicyKind::Text:
        return PolicyDialog::tr("a text, like the present one");
    }
    Q_UNREACHABLE();
}

PolicyDialog::PolicyDialog(const Workbench& bench, const Policy& policy, QWidget* parent)
    : Dialog(bench.theme, tr("Change policy: %1").arg(PolicyService::topic(policy.key).title),
             PolicyService::topic(policy.key).meaning, parent)
    , m_bench(bench)
    , m_policy(policy)
    , m_value(new QLineEdit(policy.value, this))
    , m_note(new QLineEdit(this))
    , m_mistake(wrappedLabel({}, this, u"danger"_s))
    , m_op(QUuid::createUuid())
{
    addFields();
    if (const QString counted = PolicyService::topic(policy.key).counted; !counted.isEmpty())
        addTrial(counted);
    content()->addStretch();
    m_cancel = addCancel();
    m_save = addButton(tr("Change policy"), u"primary"_s);
    makeDefault(m_save);
    connect(m_save, &QPushButton::clicked, this, &PolicyDialog::save);
    connect(m_value, &QLineEdit::textChanged, this, &PolicyDialog::inputChanged);
    connect(m_note, &QLineEdit::textChanged, this, [this] { m_op = QUuid::createUuid(); });
    m_value->selectAll();
    fit(560);
}

PolicyDialog::~PolicyDialog()
{
    m_stop.cancel(); // nobody would hear the answer
}

void PolicyDialog::addFields()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme().size(u"between"_s));
    form->setVerticalSpacing(theme().size(u"inside"_s));
    form->addRow(tr("Present value"), plainLabel(m_policy.value, this));
    form->addRow(tr("&New value"), m_value);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint = wrappedLabel(tr("Written like %1.").arg(policyExamples(m_policy.value)), this, u"muted"_s);
    form->addRow(QString(), m_hint);
    form->addRow(QString(), m_mistake);
    form->addRow(tr("No&te"), m_note);
    m_note->setPlaceholderText(tr("Why, for whoever reads the history"));
    m_note->setMaxLength(2000);
    m_mistake->hide();
    content()->addLayout(form);
}

void PolicyDialog::addTrial(const QString& counted)
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(theme().size(u"between"_s), theme().size(u"inside"_s), theme().size(u"inside"_s),
                            theme().size(u"inside"_s));
    m_trial = wrappedLabel(tr("Counts %1, before anything is saved.").arg(counted), card, u"muted"_s);
    m_try = new QPushButton(tr("&Try it on today's data"), card);
    m_try->setAutoDefault(false);
    row->addWidget(m_trial, 1);
    row->addWidget(m_try, 0, Qt::AlignVCenter);
    content()->addSpacing(theme().size(u"inside"_s));
    content()->addWidget(card);
    connect(m_try, &QPushButton::clicked, this, &PolicyDialog::tryValue);
}

QString PolicyDialog::mistake() const
{
    const QString value = m_value->text().trimmed();
    if (value == m_policy.value)
        return tr("That is the present value.");
    const PolicyKind wanted = kindOf(m_policy.value);
    const auto parsed = parsePolicyValue(value);
    if (wanted == PolicyKind::Text)
        return value.isEmpty() ? tr("A value is missing.") : QString();
    if (!parsed || parsed->kind != wanted)
        return value.isEmpty() ? tr("A value is missing. It is written like %1.").arg(policyExamples(m_policy.value))
                               : tr("“%1” cannot be read. A value here is written like %2.")
                                     .arg(value, policyExamples(m_policy.value));
    if (wanted == PolicyKind::Duration && parsed->amount.value_or(0) <= 0)
        return tr("The time must be longer than nothing.");
    return {};
}

bool PolicyDialog::checkInput()
{
    const QString wrong = mistake();
    m_mistake->setText(wrong);
    m_mistake->setVisible(!wrong.isEmpty());
    m_hint->setVisible(wrong.isEmpty()); // the mistake says it, too
    setWrong(m_value, !wrong.isEmpty());
    if (!wrong.isEmpty())
        m_value->setFocus();
    return wrong.isEmpty();
}

void PolicyDialog::inputChanged()
{
    m_op = QUuid::createUuid();
    ++m_request; // an answer about another value is no answer any more
    m_mistake->hide();
    m_hint->show();
    setWrong(m_value, false);
    setProblem({});
    if (m_trial) {
        setRole(m_trial, u"muted"_s);
        m_trial->setText(tr("Counts %1, before anything is saved.").arg(PolicyService::topic(m_policy.key).counted));
        m_try->setEnabled(true);
    }
}

void PolicyDialog::tryValue()
{
    if (!checkInput())
        return;
    setProblem({});
    m_try->setEnabled(false);
    m_trial->setText(tr("Counting…"));
    const int request = ++m_request;
    whenDone(m_bench.policies.tryValue(m_policy.key, m_value->text().trimmed()), this,
             [this, request](const Result<PolicyTrial>& trial) {
                 if (request == m_request)
                     showTrial(trial);
             });
}

void PolicyDialog::showTrial(const Result<PolicyTrial>& trial)
{
    m_try->setEnabled(true);
    if (!trial) {
        m_trial->setText(tr("It could not be counted."));
        setProblem(trial.error().text);
        return;
    }
    setRole(m_trial, {});
    m_trial->setText(tr("%1 gives %2 %3, %4 gives %5.")
                         .arg(trial->value)
                         .arg(trial->count)
                         .arg(trial->what, trial->triedValue)
                         .arg(trial->triedCount));
}

void PolicyDialog::save()
{
    if (m_saving || !checkInput())
        return;
    m_stop = {};
    setBusy(true, tr("Changing the policy and the deadlines that follow it…"));
    whenDone(m_bench.policies.set(m_policy.key, m_value->text().trimmed(), m_note->text().trimmed(), m_op, m_stop),
             this, [this](const Result<PolicyChange>& change) { finishSave(change); });
}

void PolicyDialog::finishSave(const Result<PolicyChange>& change)
{
    setBusy(false);
    if (!change) {
        setProblem(change.error().text);
        return;
    }
    const QString title = PolicyService::topic(m_policy.key).title;
    const QString value = m_value->text().trimmed();
    m_bench.feedback.tell(
        change->same ? tr("“%1” is %2 already").arg(title, value)
        : change->moved > 0
            ? tr("“%1” changed to %2; %n deadline(s) moved with it", nullptr, int(change->moved)).arg(title, value)
            : tr("“%1” changed to %2").arg(title, value));
    m_bench.session.announce();
    emit saved(m_policy.key);
    accept();
}

void PolicyDialog::setBusy(bool busy, const QString& text)
{
    m_saving = busy;
    m_value->setEnabled(!busy);
    m_note->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(true);
    if (m_try)
        m_try->setEnabled(!busy);
    setProblem({});
    setProgress(busy ? -1 : -2, text);
}

void PolicyDialog::reject()
{
    if (!m_saving) {
        Dialog::reject();
        return;
    }
    m_stop.cancel(); // the answer says whether it came in time
    m_cancel->setEnabled(false);
    setProgress(-1, tr("Cancelling…"));
}

} // namespace rd
