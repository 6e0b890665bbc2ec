// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/personactions.h"

#include <QCoreApplication>
#include <QMenu>

#include "app/domain/personwords.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/actions/verbactions.h"
#include "ui/dialogs/personchangedialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here: what is said of people is said of engineers as well.
struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(rd::PeopleActions)
};

} // namespace

PersonActions::PersonActions(const Workbench& bench, QWidget* page)
    : QObject(page)
    , m_bench(bench)
    , m_page(page)
{
}

void PersonActions::addActions(const QList<VerbRow>& rows)
{
    for (const VerbRow& row : rows) {
        auto* action = new QAction(m_bench.theme.icon(row.icon), row.text, this);
        action->setData(row.verb);
        if (row.verb == "set_duty"_L1)
            addDuties(action);
        else
            connect(action, &QAction::triggered, this, [this, verb = row.verb] { start(verb); });
        m_actions << action;
    }
}

void PersonActions::addDuties(QAction* action)
{
    m_duties = new QMenu(m_page);
    for (const QString& duty : allDuties()) {
        QAction* choice = m_duties->addAction(dutyWord(duty), this, [this, duty] {
            if (const auto now = subject(); now && now->duty != duty)
                setDuty(*now, duty, true);
        });
        choice->setData(duty);
        choice->setCheckable(true);
    }
    action->setMenu(m_duties);
}

QAction* PersonActions::action(const QString& verb) const
{
    return actionOf(m_actions, verb);
}

bool PersonActions::isOffered(const QString& verb) const
{
    return m_bench.session.rules().mayEver({}, verb, m_bench.session.actor());
}

void PersonActions::follow(bool newer)
{
    for (QAction* action : std::as_const(m_actions))
        explain(action);
    const auto now = subject();
    const QList<QAction*> duties = m_duties->actions();
    for (QAction* choice : duties)
        choice->setChecked(now && now->duty == choice->data().toString());
    if (newer && !m_again.isEmpty())
        start(std::exchange(m_again, {}));
}

void PersonActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    const bool lost = m_bench.session.connectionState().phase == ConnectionState::Phase::Lost;
    explainAction(action,
                  lost ? PeopleText::tr("The connection is lost: changes wait until it is back.") : refusal(verb));
    action->setVisible(isOffered(verb));
}

void PersonActions::setDuty(const Subject& subject, const QString& duty, bool withUndo)
{
    PersonRequest request;
    request.verb = u"set_duty"_s;
    request.person = subject.id;
    if (withUndo)
        request.version = subject.version;
    request.args[u"duty"_s] = duty;
    std::function<void()> undo;
    if (withUndo)
        undo = [this, subject] { setDuty(subject, subject.duty, false); };
    send(request, subject.name, undo);
}

void PersonActions::send(const PersonRequest& request, const QString& name, const std::function<void()>& undo)
{
    whenDone(m_bench.people.change(request), this, [this, request, name, undo](const Result<PersonId>& person) {
        if (!person) {
            // The same op again: if it was done after all, the record answers and nothing changes twice.
            m_bench.feedback.fail(
                PeopleText::tr("“%1” could not be done.").arg(verbWord(request.verb)), person.error(),
                isStalePerson(person.error()) ? std::function<void()>([this] { emit reloadWanted(); })
                                              : [this, request, name, undo] { send(request, name, undo); });
            return;
        }
        m_bench.session.announce();
        tell(request.verb, name, undo);
        emit done(*person);
    });
}

void PersonActions::open(PersonChangeDialog* dialog, const QString& verb, const std::function<QString()>& name)
{
    connect(dialog, &PersonChangeDialog::changed, this, [this, verb, name](PersonId person) {
        tell(verb, name());
        emit done(person);
    });
    connect(dialog, &PersonChangeDialog::reloadWanted, this, [this, verb] {
        m_again = verb;
        emit reloadWanted();
    });
    dialog->open();
}

void PersonActions::openFor(PersonChangeDialog* dialog, const QString& verb)
{
    const auto now = subject();
    open(dialog, verb, [name = now ? now->name : QString()] { return name; });
}

void PersonActions::tell(const QString& verb, const QString& name, const std::function<void()>& undo)
{
    m_bench.feedback.tell(PeopleText::tr("%1 %2").arg(name.left(60), verbPast(verb)),
                          undo ? PeopleText::tr("Undo") : QString(), undo);
}

} // namespace rd
