// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/engineeractions.h"

#include <QMenu>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/engineerdialog.h"
#include "ui/dialogs/leavingdialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

EngineerActions::EngineerActions(const Workbench& bench, QWidget* page)
    : QObject(page)
    , m_bench(bench)
    , m_page(page)
{
    addActions();
    const auto again = [this] { setEngineer(std::optional(m_engineer)); };
    connect(&m_bench.session, &Session::actorChanged, this, again);
    connect(&m_bench.session, &Session::connectionChanged, this, again);
    setEngineer({});
}

void EngineerActions::addActions()
{
    const std::tuple<QString, QString, QString> texts[] = {
        {u"add"_s, u"user-plus"_s, tr("Add engineer…")},
        {u"edit"_s, u"pencil-line"_s, tr("Edit…")},
        {u"set_duty"_s, u"clock"_s, tr("Duty status")},
        {u"deactivate"_s, u"user-x"_s, tr("Deactivate…")},
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

void EngineerActions::addDuties(QAction* action)
{
    m_duties = new QMenu(m_page);
    for (const QString& duty : allDuties()) {
        QAction* choice = m_duties->addAction(dutyWord(duty), this, [this, duty] {
            if (m_engineer && m_engineer->duty != duty)
                setDuty(*m_engineer, duty, true);
        });
        choice->setData(duty);
        choice->setCheckable(true);
    }
    action->setMenu(m_duties);
}

QAction* EngineerActions::action(const QString& verb) const
{
    for (QAction* action : m_actions) {
        if (action->data().toString() == verb)
            return action;
    }
    return nullptr;
}

void EngineerActions::setEngineer(const std::optional<Engineer>& engineer)
{
    const bool newer = engineer && m_engineer && engineer->id == m_engineer->id && !(*engineer == *m_engineer);
    m_engineer = engineer;
    for (QAction* action : std::as_const(m_actions))
        explain(action);
    const QList<QAction*> duties = m_duties->actions();
    for (QAction* choice : duties)
        choice->setChecked(engineer && engineer->duty == choice->data().toString());
    if (newer && !m_again.isEmpty())
        start(std::exchange(m_again, {}));
}

void EngineerActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    const bool lost = m_bench.session.connectionState().phase == ConnectionState::Phase::Lost;
    const QString reason = lost ? tr("The connection is lost: changes wait until it is back.") : refusal(verb);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(plain(reason.isEmpty() ? action->text() : reason));
    action->setStatusTip(reason);
    action->setVisible(m_bench.session.rules().mayEver({}, verb, m_bench.session.actor()));
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
        open(new EngineerDialog(m_bench, window), verb);
    else if (verb == "edit"_L1)
        edit();
    else if (verb == "deactivate"_L1)
        open(new LeavingDialog(m_bench, *m_engineer, window), verb);
}

// The e-mail address and the policy's maximum stand in no list; whoever edits sees them first.
void EngineerActions::edit()
{
    if (!m_engineer) // a retry that came too late
        return;
    whenDone(m_bench.people.details(m_engineer->id), this,
             [this, engineer = *m_engineer](const Result<PersonDetails>& details) {
                 if (details)
                     open(new EngineerDialog(m_bench, engineer, *details, m_page->window()), u"edit"_s);
                 else
                     m_bench.feedback.fail(tr("The engineer could not be read."), details.error(), [this] { edit(); });
             });
}

void EngineerActions::setDuty(const Engineer& engineer, const QString& duty, bool withUndo)
{
    PersonRequest request;
    request.verb = u"set_duty"_s;
    request.person = engineer.id;
    if (withUndo)
        request.version = engineer.version;
    request.args[u"duty"_s] = duty;
    std::function<void()> undo;
    if (withUndo)
        undo = [this, engineer] { setDuty(engineer, engineer.duty, false); };
    send(request, engineer.name, undo);
}

void EngineerActions::send(const PersonRequest& request, const QString& name, const std::function<void()>& undo)
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

void EngineerActions::open(PersonChangeDialog* dialog, const QString& verb)
{
    const QString name = m_engineer && verb != "add"_L1 ? m_engineer->name : QString();
    connect(dialog, &PersonChangeDialog::changed, this, [this, dialog, verb, name](PersonId person) {
        auto* form = qobject_cast<EngineerDialog*>(dialog);
        tell(verb, form ? form->name() : name);
        emit done(person);
    });
    connect(dialog, &PersonChangeDialog::reloadWanted, this, [this, verb] {
        m_again = verb;
        emit reloadWanted();
    });
    dialog->open();
}

void EngineerActions::tell(const QString& verb, const QString& name, const std::function<void()>& undo)
{
    m_bench.feedback.tell(tr("%1 %2").arg(name.left(60), verbPast(verb)), undo ? tr("Undo") : QString(), undo);
}

} // namespace rd
