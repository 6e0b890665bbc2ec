// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rolesdialog.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

#include "app/domain/personwords.h"
#include "app/services/session.h"
#include "ui/widgets/rolechoice.h"

using namespace Qt::StringLiterals;

namespace rd {

RolesDialog::RolesDialog(const Workbench& bench, const PersonWork& person, QWidget* parent)
    : PersonChangeDialog(bench, tr("Roles of %1").arg(person.person.name), {}, parent)
    , m_person(person)
    , m_roles(new RoleChoice(person.person.roles, this))
    , m_note(nullptr)
{
    content()->addWidget(m_roles);
    m_note = addNote();
    connect(m_roles, &RoleChoice::changed, this, [this] {
        tell();
        check();
    });
    tell();
    addButtons(tr("Change roles"));
    fit(560);
    m_roles->setFocus();
}

void RolesDialog::tell()
{
    const QSet<QString> roles = m_roles->roles();
    const bool self = m_person.person.id == bench().session.self().id;
    if (self && !roles.contains(u"admin"_s) && m_person.person.roles.contains(u"admin"_s))
        setSentence(tr("You take the admin role from yourself: afterwards another admin has to give it back."));
    else if (roles.isEmpty())
        setSentence(tr("Without a role the person does nothing here. Work that they hold stays with them until it is "
                       "released or reassigned."));
    else
        setSentence(
            tr("It counts at once, also in windows that are open. Work that the person holds stays with them."));
}

QString RolesDialog::missing() const
{
    return m_roles->roles() == m_person.person.roles ? tr("Nothing is changed yet.") : QString();
}

void RolesDialog::submit()
{
    const QSet<QString> roles = m_roles->roles();
    QStringList sorted(roles.begin(), roles.end());
    sorted.sort();
    PersonRequest request;
    request.verb = u"set_roles"_s;
    request.person = m_person.person.id;
    request.version = m_person.version;
    request.args[u"roles"_s] = QJsonArray::fromStringList(sorted);
    request.note = m_note->text().trimmed();
    send(request);
}

} // namespace rd
