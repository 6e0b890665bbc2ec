// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/engineeractions.h"

#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/engineerdialog.h"
#include "ui/dialogs/leavingdialog.h"

using namespace Qt::StringLiterals;

namespace rd {

EngineerActions::EngineerActions(const Workbench& bench, QWidget* page)
    : PersonActions(bench, page)
{
    addActions({
        {u"add"_s, u"user-plus"_s, tr("Add engineer…")},
        {u"edit"_s, u"pencil-line"_s, tr("Edit…")},
        {u"set_duty"_s, u"clock"_s, tr("Duty status")},
        {u"deactivate"_s, u"user-x"_s, tr("Deactivate…")},
    });
    const auto again = [this] { setEngineer(std::optional(m_engineer)); };
    connect(&m_bench.session, &Session::actorChanged, this, again);
    connect(&m_bench.session, &Session::connectionChanged, this, again);
    setEngineer({});
}

void EngineerActions::setEngineer(const std::optional<Engineer>& engineer)
{
    const bool newer = engineer && m_engineer && engineer->id == m_engineer->id && !(*engineer == *m_engineer);
    m_engineer = engineer;
    follow(newer);
}

std::optional<PersonActions::Subject> EngineerActions::subject() const
{
    if (!m_engineer)
        return std::nullopt;
    return Subject{m_engineer->id, m_engineer->version, m_engineer->name, m_engineer->duty};
}

QString EngineerActions::refusal(const QString& verb) const
{
    const Actor actor = m_bench.session.actor();
    if (verb == "add"_L1)
        return m_bench.session.rules().checkPerson(verb, {}, actor).allowed ? QString()
                                                                            : tr("Only admins add engineers.");
    if (!m_engineer)
        return tr("Select an engineer first.");
    if (!m_bench.session.rules().checkPerson(verb, m_engineer->id, actor).allowed)
        return m_engineer->id == actor.person && actor.has(u"admin"_s)
                   ? tr("Nobody deactivates themself: ask another admin.")
                   : tr("Only admins change engineers.");
    if (m_engineer->deactivatedAt)
        return tr("This engineer is deactivated. Reactivate on the People page first.");
    return {};
}

void EngineerActions::start(const QString& verb)
{
    m_again.clear();
    if (!refusal(verb).isEmpty())
        return;
    QWidget* window = m_page->window();
    if (verb == "add"_L1)
        openForm(new EngineerDialog(m_bench, window), verb);
    else if (verb == "edit"_L1)
        edit();
    else if (verb == "deactivate"_L1)
        openFor(new LeavingDialog(m_bench, *m_engineer, window), verb);
}

// The e-mail address and the policy's maximum stand in no list; whoever edits sees them first.
void EngineerActions::edit()
{
    if (!m_engineer) // a retry that came too late
        return;
    whenDone(m_bench.people.details(m_engineer->id), this,
             [this, engineer = *m_engineer](const Result<PersonDetails>& details) {
                 if (details)
                     openForm(new EngineerDialog(m_bench, engineer, *details, m_page->window()), u"edit"_s);
                 else
                     m_bench.feedback.fail(tr("The engineer could not be read."), details.error(), [this] { edit(); });
             });
}

void EngineerActions::openForm(EngineerDialog* form, const QString& verb)
{
    open(form, verb, [form] { return form->name(); });
}

} // namespace rd
