// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/skillsdialog.h"

#include <QJsonArray>
#include <QLineEdit>

#include "app/domain/skills.h"

using namespace Qt::StringLiterals;

namespace rd {

SkillsDialog::SkillsDialog(const Workbench& bench, const PersonWork& person, const QStringList& skills, QWidget* parent)
    : PersonChangeDialog(bench, tr("Skills of %1").arg(person.person.name),
                         tr("Requests that ask for one of these are offered to this person first."), parent)
    , m_person(person)
    , m_before(skills)
    , m_skills(new QLineEdit(skills.join(u", "_s), this))
{
    m_skills->setPlaceholderText(tr("For example: logo, qt, german"));
    addField(tr("Skills, separated by commas"), m_skills);
    m_note = addNote();
    connect(m_skills, &QLineEdit::textChanged, this, [this] {
        setProblem(skillProblem(skillTags(m_skills->text())));
        check();
    });
    addButtons(tr("Save skills"));
    fit(560);
    m_skills->setFocus();
}

QString SkillsDialog::missing() const
{
    const QStringList tags = skillTags(m_skills->text());
    if (const QString problem = skillProblem(tags); !problem.isEmpty())
        return problem;
    return tags == m_before ? tr("Nothing is changed yet.") : QString();
}

void SkillsDialog::submit()
{
    PersonRequest request;
    request.verb = u"set_tags"_s;
    request.person = m_person.person.id;
    request.version = m_person.version;
    request.args[u"tags"_s] = QJsonArray::fromStringList(skillTags(m_skills->text()));
    request.note = m_note->text().trimmed();
    send(request);
}

} // namespace rd
