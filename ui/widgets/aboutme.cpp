// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/aboutme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/services/future.h"
#include "app/services/peopleservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

AboutMe::AboutMe(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(bench.theme.size(u"unit"_s));
    addSkills(layout);
    m_mail = new QCheckBox(tr("Send me my notifications by mail as well"), this);
    m_hint = wrappedLabel({}, this, u"muted"_s);
    m_problem = wrappedLabel({}, this, u"attention"_s);
    layout->addSpacing(bench.theme.size(u"inside"_s));
    layout->addWidget(m_mail);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    m_problem->hide();
    connect(m_skills, &QLineEdit::textChanged, this, &AboutMe::update);
    connect(m_skills, &QLineEdit::returnPressed, this, &AboutMe::saveSkills);
    connect(m_save, &QPushButton::clicked, this, &AboutMe::saveSkills);
    connect(m_mail, &QCheckBox::clicked, this, &AboutMe::setMail);
    connect(&bench.session, &Session::actorChanged, this, [this] {
        m_known = false; // somebody else's now
        refresh();
    });
    connect(&bench.session, &Session::connectionChanged, this, &AboutMe::update);
    update();
}

void AboutMe::addSkills(QVBoxLayout* layout)
{
    QLabel* label = plainLabel(tr("My skills, separated by commas"), this);
    m_skills = new QLineEdit(this);
    m_skills->setAccessibleName(label->text());
    m_skills->setPlaceholderText(tr("For example: logo, qt, german"));
    label->setBuddy(m_skills);
    m_save = new QPushButton(tr("Save skills"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_bench.theme.size(u"inside"_s));
    row->addWidget(m_skills, 1);
    row->addWidget(m_save);
    layout->addWidget(label);
    layout->addLayout(row);
}

void AboutMe::refresh()
{
    const int request = ++m_request;
    whenDone(m_bench.people.choices(m_bench.session.actor().person), this,
             [this, request](const Result<PersonChoices>& choices) {
                 if (request == m_request)
                     receive(choices);
             });
}

void AboutMe::receive(const Result<PersonChoices>& choices)
{
    m_problem->setVisible(!choices);
    if (!choices) {
        m_problem->setText(tr("Your choices could not be read. %1").arg(choices.error().text));
        update();
        return;
    }
    const bool typing = m_known && skillTags(m_skills->text()) != m_choices.skills;
    m_choices = *choices;
    m_known = true;
    if (!typing)
        m_skills->setText(m_choices.skills.join(u", "_s));
    const QSignalBlocker quiet(m_mail);
    m_mail->setChecked(m_choices.mail);
    update();
}

void AboutMe::update()
{
    const QStringList tags = skillTags(m_skills->text());
    const QString problem = skillProblem(tags);
    const QString lost = m_bench.session.whyNoChanges();
    const bool may = m_known && lost.isEmpty();
    m_skills->setEnabled(m_known);
    m_save->setEnabled(may && problem.isEmpty() && tags != m_choices.skills);
    m_save->setToolTip(plain(!lost.isEmpty()       ? lost
                             : !problem.isEmpty()  ? problem
                             : m_save->isEnabled() ? QString()
                                                   : tr("Nothing is changed yet.")));
    m_mail->setEnabled(may && (m_choices.hasEmail || m_choices.mail));
    m_hint->setText(
        !problem.isEmpty() ? problem
        : m_known && !m_choices.hasEmail
            ? tr("There is no e-mail address of yours here: ask an admin to add one, then mail can be chosen.")
            : tr("The bell in this window shows them in any case."));
}

void AboutMe::saveSkills()
{
    if (!m_save->isEnabled())
        return;
    send(u"set_tags"_s, {{u"tags"_s, QJsonArray::fromStringList(skillTags(m_skills->text()))}},
         tr("Your skills are saved"));
}

void AboutMe::setMail(bool wanted)
{
    send(u"set_mail"_s, {{u"mail"_s, wanted}},
         wanted ? tr("Notifications come by mail as well") : tr("Notifications stay in this window"));
}

void AboutMe::send(const QString& verb, const QJsonObject& args, const QString& done)
{
    PersonRequest request;
    request.verb = verb;
    request.person = m_bench.session.actor().person;
    request.args = args;
    whenDone(m_bench.people.change(request), this, [this, done](const Result<PersonId>& person) {
        if (person)
            m_bench.feedback.tell(done);
        else
            m_bench.feedback.fail(tr("Your choice could not be saved."), person.error(), {});
        refresh(); // the screen shows what is stored, not what was clicked
    });
}

} // namespace rd
