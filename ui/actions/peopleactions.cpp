// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/peopleactions.h"

#include <QMenu>
#include <QPointer>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/capacitydialog.h"
#include "ui/dialogs/deactivatedialog.h"
#include "ui/dialogs/persondialog.h"
#include "ui/dialogs/rolesdialog.h"
#include "ui/dialogs/setpassworddialog.h"
#include "ui/dialogs/skillsdialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool needsLogins(const QString& verb)
{
    return verb == "add_login"_L1 || verb == "reset_password"_L1;
}

} // namespace

PeopleActions::PeopleActions(const Workbench& bench, QWidget* page)
    : QObject(page)
    , m_bench(bench)
    , m_page(page)
{
    addActions();
    const auto again = [this] { setPerson(m_person); };
    connect(&m_bench.session, &Session::actorChanged, this, again);
    connect(&m_bench.session, &Session::connectionChanged, this, again);
    setPerson({});
}

void PeopleActions::addActions()
{
    const std::tuple<QString, QString, QString> texts[] = {
        {u"add"_s, u"user-plus"_s, tr("Add a person…")},
        {u"edit"_s, u"pencil-line"_s, tr("Edit…")},
        {u"set_roles"_s, u"shield"_s, tr("Roles…")},
        {u"set_capacity"_s, u"gauge"_s, tr("Capacity…")},
        {u"set_tags"_s, u"bookmark"_s, tr("Skills…")},
        {u"set_duty"_s, u"clock"_s, tr("Duty status")},
        {u"add_login"_s, u"key-round"_s, tr("Give a login…")},
        {u"reset_password"_s, u"key-round"_s, tr("Reset password…")},
        {u"deactivate"_s, u"user-x"_s, tr("Deactivate…")},
        {u"reactivate"_s, u"user-check"_s, tr("Reactivate…")},
    };
    for (const auto& [verb, icon, text] : texts) {
        auto* action = new QAction(m_bench.theme.icon(icon), text, this);
        action->setData(verb);
        if (verb == "set_duty"_L1)
            addDuties(action);
        else
            connect(action, &QAction::triggered, this, [this, verb = verb] { start(verb); });
        m_actions << action;
    }
}

void PeopleActions::addDuties(QAction* action)
{
    m_duties = new QMenu(m_page);
    for (const QString& duty : allDuties()) {
        QAction* choice = m_duties->addAction(dutyWord(duty), this, [this, duty] {
            if (m_person && m_person->duty != duty)
                setDuty(*m_person, duty, true);
        });
        choice->setData(duty);
        choice->setCheckable(true);
    }
    action->setMenu(m_duties);
}

QAction* PeopleActions::action(const QString& verb) const
{
    for (QAction* action : m_actions) {
        if (action->data().toString() == verb)
            return action;
    }
    return nullptr;
}

void PeopleActions::setPerson(const std::optional<PersonWork>& person)
{
    const bool newer = person && m_person && person->person.id == m_person->person.id && !(*person == *m_person);
    m_person = person;
    for (QAction* action : std::as_const(m_actions))
        explain(action);
    const QList<QAction*> duties = m_duties->actions();
    for (QAction* choice : duties)
        choice->setChecked(person && person->duty == choice->data().toString());
    if (newer && !m_again.isEmpty())
        start(std::exchange(m_again, {}));
}

void PeopleActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    const bool lost = m_bench.session.connectionState().phase == ConnectionState::Phase::Lost;
    const QString reason = lost ? tr("The connection is lost: changes wait until it is back.") : refusal(verb);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(plain(reason.isEmpty() ? action->text() : reason));
    action->setStatusTip(reason);
    action->setVisible(m_bench.session.rules().mayEver({}, verb, m_bench.session.actor()) &&
                       (m_bench.session.isShared() || !needsLogins(verb)));
}

QString PeopleActions::refusal(const QString& verb) const
{
    const Actor actor = m_bench.session.actor();
    if (verb == "add"_L1)
        return m_bench.session.rules().checkPerson(verb, {}, actor).allowed ? QString() : tr("Only admins add people.");
    if (!m_person)
        return tr("Select a person first.");
    if (!m_bench.session.rules().checkPerson(verb, m_person->person.id, actor).allowed) {
        if (m_person->person.id == actor.person && actor.has(u"admin"_s))
            return verb == "reset_password"_L1 ? tr("Your own password is changed with Edit > Change my password.")
                                               : tr("Nobody deactivates themself: ask another admin.");
        return tr("Only admins change people.");
    }
    return rowRefusal(verb);
}

QString PeopleActions::rowRefusal(const QString& verb) const
{
    const Person& person = m_person->person;
    if (verb == "reactivate"_L1)
        return person.deactivated ? QString() : tr("This person is active.");
    if (person.deactivated)
        return tr("This person is deactivated. Reactivate first.");
    if (verb == "add_login"_L1 && !person.login.isEmpty())
        return tr("This person has a login already.");
    if (verb == "reset_password"_L1 && person.login.isEmpty())
        return tr("This person has no login.");
    return {};
}

void PeopleActions::start(const QString& verb)
{
    m_again.clear();
    if (!refusal(verb).isEmpty())
        return;
    QWidget* window = m_page->window();
    if (verb == "add"_L1) {
        open(new PersonDialog(m_bench, window), verb);
        return;
    }
    const PersonWork& person = *m_person;
    if (verb == "edit"_L1)
        edit();
    else if (verb == "set_capacity"_L1)
        capacity();
    else if (verb == "set_tags"_L1)
        skills();
    else if (verb == "set_roles"_L1)
        open(new RolesDialog(m_bench, person, window), verb);
    else if (verb == "add_login"_L1)
        open(
            new SetPasswordDialog(m_bench, SetPasswordDialog::Purpose::AddLogin, person.person, person.version, window),
            verb);
    else if (verb == "reset_password"_L1)
        open(new SetPasswordDialog(m_bench, SetPasswordDialog::Purpose::Reset, person.person, {}, window), verb);
    else if (verb == "deactivate"_L1)
        open(new DeactivateDialog(m_bench, person, window), verb);
    else if (verb == "reactivate"_L1)
        reactivate();
}

// The e-mail address stands in no list; whoever edits it sees it first.
void PeopleActions::edit()
{
    if (!m_person) // a retry that came too late
        return;
    whenDone(m_bench.people.details(m_person->person.id), this,
             [this, person = *m_person](const Result<PersonDetails>& details) {
                 if (details)
                     open(new PersonDialog(m_bench, person, details->email, m_page->window()), u"edit"_s);
                 else
                     m_bench.feedback.fail(tr("The person could not be read."), details.error(), [this] { edit(); });
             });
}

void PeopleActions::capacity()
{
    if (!m_person)
        return;
    whenDone(m_bench.people.details(m_person->person.id), this,
             [this, person = *m_person](const Result<PersonDetails>& details) {
                 if (details)
                     open(new CapacityDialog(m_bench, person, details->capacity, m_page->window()), u"set_capacity"_s);
                 else
                     m_bench.feedback.fail(tr("The person could not be read."), details.error(),
                                           [this] { capacity(); });
             });
}

void PeopleActions::skills()
{
    if (!m_person)
        return;
    whenDone(m_bench.people.choices(m_person->person.id), this,
             [this, person = *m_person](const Result<PersonChoices>& choices) {
                 if (choices)
                     open(new SkillsDialog(m_bench, person, choices->skills, m_page->window()), u"set_tags"_s);
                 else
                     m_bench.feedback.fail(tr("The person could not be read."), choices.error(), [this] { skills(); });
             });
}

void PeopleActions::reactivate()
{
    Prompt prompt;
    prompt.title = tr("Reactivate %1").arg(m_person->person.name);
    prompt.sentence = m_person->person.login.isEmpty()
                          ? tr("The person can be given work again, with the roles that they had.")
                          : tr("The login works again with its old password, with the roles that the person had. Reset "
                               "the password if it may have been passed on.");
    const QString roles = rolesText({m_person->person.roles.cbegin(), m_person->person.roles.cend()});
    prompt.touched << (roles.isEmpty() ? m_person->person.name : u"%1 (%2)"_s.arg(m_person->person.name, roles));
    prompt.verb = verbWord(u"reactivate"_s);
    prompt.note = Prompt::Need::Optional;
    m_bench.confirmer.ask(prompt, [this, person = *m_person](const Answer& answer) {
        PersonRequest request;
        request.verb = u"reactivate"_s;
        request.person = person.person.id;
        request.version = person.version;
        request.note = answer.note;
        send(request, person.person.name);
    });
}

void PeopleActions::setDuty(const PersonWork& person, const QString& duty, bool withUndo)
{
    PersonRequest request;
    request.verb = u"set_duty"_s;
    request.person = person.person.id;
    if (withUndo)
        request.version = person.version;
    request.args[u"duty"_s] = duty;
    std::function<void()> undo;
    if (withUndo)
        undo = [this, person] { setDuty(person, person.duty, false); };
    send(request, person.person.name, undo);
}

void PeopleActions::send(const PersonRequest& request, const QString& name, const std::function<void()>& undo)
{
    whenDone(m_bench.people.change(request), this, [this, request, name, undo](const Result<PersonId>& person) {
        if (!person) {
            // The same op again: if it was done after all, the record answers and nothing changes twice.
            m_bench.feedback.fail(
                tr("“%1” could not be done.").arg(verbWord(request.verb)), person.error(),
                isStalePerson(person.error()) ? std::function<void()>([this] { emit reloadWanted(); })
                                              : [this, request, name, undo] { send(request, name, undo); });
            return;
        }
        m_bench.session.announce();
        tell(request.verb, name, undo);
        emit done(*person);
    });
}

void PeopleActions::open(PersonChangeDialog* dialog, const QString& verb)
{
    const QString name = m_person && verb != "add"_L1 ? m_person->person.name : QString();
    connect(dialog, &PersonChangeDialog::changed, this, [this, dialog, verb, name](PersonId person) {
        auto* form = qobject_cast<PersonDialog*>(dialog);
        tell(verb, form ? form->name() : name);
        emit done(person);
    });
    connect(dialog, &PersonChangeDialog::reloadWanted, this, [this, verb] {
        m_again = verb;
        emit reloadWanted();
    });
    dialog->open();
}

void PeopleActions::tell(const QString& verb, const QString& name, const std::function<void()>& undo)
{
    m_bench.feedback.tell(tr("%1 %2").arg(name.left(60), verbPast(verb)), undo ? tr("Undo") : QString(), undo);
}

} // namespace rd
