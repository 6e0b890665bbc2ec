// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/peopleactions.h"

#include "app/domain/personwords.h"
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

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool needsLogins(const QString& verb)
{
    return verb == "add_login"_L1 || verb == "reset_password"_L1;
}

} // namespace

PeopleActions::PeopleActions(const Workbench& bench, QWidget* page)
    : PersonActions(bench, page)
{
    addActions({
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
    });
    const auto again = [this] { setPerson(m_person); };
    connect(&m_bench.session, &Session::actorChanged, this, again);
    connect(&m_bench.session, &Session::connectionChanged, this, again);
    setPerson({});
}

void PeopleActions::setPerson(const std::optional<PersonWork>& person)
{
    const bool newer = person && m_person && person->person.id == m_person->person.id && !(*person == *m_person);
    m_person = person;
    follow(newer);
}

std::optional<PersonActions::Subject> PeopleActions::subject() const
{
    if (!m_person)
        return std::nullopt;
    return Subject{m_person->person.id, m_person->version, m_person->person.name, m_person->duty};
}

bool PeopleActions::isOffered(const QString& verb) const
{
    return PersonActions::isOffered(verb) && (m_bench.session.isShared() || !needsLogins(verb));
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
        openForm(new PersonDialog(m_bench, window), verb);
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
        openFor(new RolesDialog(m_bench, person, window), verb);
    else if (verb == "add_login"_L1)
        openFor(
            new SetPasswordDialog(m_bench, SetPasswordDialog::Purpose::AddLogin, person.person, person.version, window),
            verb);
    else if (verb == "reset_password"_L1)
        openFor(new SetPasswordDialog(m_bench, SetPasswordDialog::Purpose::Reset, person.person, {}, window), verb);
    else if (verb == "deactivate"_L1)
        openFor(new DeactivateDialog(m_bench, person, window), verb);
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
                     openForm(new PersonDialog(m_bench, person, details->email, m_page->window()), u"edit"_s);
                 else
                     m_bench.feedback.fail(tr("The person could not be read."), details.error(), [this] { edit(); });
             });
}

void PeopleActions::capacity()
{
    if (!m_person)
        return;
    whenDone(
        m_bench.people.details(m_person->person.id), this,
        [this, person = *m_person](const Result<PersonDetails>& details) {
            if (details)
                openFor(new CapacityDialog(m_bench, person, details->capacity, m_page->window()), u"set_capacity"_s);
            else
                m_bench.feedback.fail(tr("The person could not be read."), details.error(), [this] { capacity(); });
        });
}

void PeopleActions::skills()
{
    if (!m_person)
        return;
    whenDone(m_bench.people.choices(m_person->person.id), this,
             [this, person = *m_person](const Result<PersonChoices>& choices) {
                 if (choices)
                     openFor(new SkillsDialog(m_bench, person, choices->skills, m_page->window()), u"set_tags"_s);
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

void PeopleActions::openForm(PersonDialog* form, const QString& verb)
{
    open(form, verb, [form] { return form->name(); });
}

} // namespace rd
