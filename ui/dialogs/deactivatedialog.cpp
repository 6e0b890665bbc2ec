// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deactivatedialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/feedback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString consequence(const Workbench& bench)
{
    return bench.session.isShared()
               ? DeactivateDialog::tr("The login is closed and open sessions end. The history is kept, and the person "
                                      "can be reactivated.")
               : DeactivateDialog::tr("The person gets no more work. The history is kept, and the person can be "
                                      "reactivated.");
}

QString deadlineText(const HeldWork& held, Millis now)
{
    if (!held.deadlineAt)
        return statusWord(held.status);
    const QString when = relativeTime(*held.deadlineAt, now);
    return held.orphaned(now) ? DeactivateDialog::tr("Orphaned, %1").arg(when) : when;
}

} // namespace

DeactivateDialog::DeactivateDialog(const Workbench& bench, const PersonWork& person, QWidget* parent)
    : PersonChangeDialog(bench, tr("Deactivate %1").arg(person.person.name), consequence(bench), parent)
    , m_person(person)
    , m_heading(plainLabel({}, this))
    , m_table(new TextTable(bench.theme, {tr("Title"), tr("Desk"), tr("Deadline")}, this))
    , m_choice(new QWidget(this))
    , m_release(new QRadioButton(tr("Release all of it back to the queue"), m_choice))
    , m_reassign(new QRadioButton(tr("Reassign all of it to"), m_choice))
    , m_to(new PersonPicker(bench.people, u"reviewer"_s, m_choice))
    , m_noteLabel(plainLabel({}, this))
    , m_note(new QLineEdit(this))
    , m_retry(nullptr)
{
    build();
    addButtons(tr("Deactivate"), true);
    m_retry = addSideButton(tr("Retry"));
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, [this] { read(); });
    fit(640);
    read();
}

void DeactivateDialog::build()
{
    m_heading->setFont(theme().font(u"section"_s));
    m_table->setAccessibleName(tr("What the person holds"));
    content()->addWidget(m_heading);
    content()->addWidget(m_table);
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, theme().size(u"unit"_s), 0, 0);
    choice->setSpacing(theme().size(u"inside"_s));
    auto* to = new QHBoxLayout;
    to->addWidget(m_reassign);
    to->addWidget(m_to, 1);
    choice->addWidget(m_release);
    choice->addLayout(to);
    m_to->setPlaceholderText(tr("Type a name"));
    m_to->setAccessibleName(tr("Reassign to"));
    content()->addWidget(m_choice);
    m_note->setMaxLength(1000);
    m_noteLabel->setBuddy(m_note);
    content()->addWidget(m_noteLabel);
    content()->addWidget(m_note);
    connect(m_release, &QRadioButton::toggled, this, [this] {
        m_to->setEnabled(m_reassign->isChecked());
        check();
    });
    connect(m_to, &PersonPicker::personChanged, this, &DeactivateDialog::check);
    connect(m_note, &QLineEdit::textChanged, this, &DeactivateDialog::check);
    m_release->setChecked(true);
    m_table->hide();
    m_choice->hide();
}

bool DeactivateDialog::releases() const
{
    return m_release->isChecked();
}

void DeactivateDialog::read(const QString& problem)
{
    m_state = State::Reading;
    m_heading->setText(tr("Reading what the person holds…"));
    m_retry->hide();
    setBusy(true);
    whenDone(bench().people.details(m_person.person.id), this, [this, problem](const Result<PersonDetails>& details) {
        setBusy(false);
        setProblem(problem);
        showDetails(details);
    });
}

void DeactivateDialog::showDetails(const Result<PersonDetails>& details)
{
    m_state = details ? State::Ready : State::Failed;
    m_retry->setVisible(!details);
    showHeld(details ? details->held : QList<HeldWork>(), details ? details->now : 0);
    if (!details) {
        m_heading->setText(tr("What the person holds could not be read"));
        setProblem(details.error().text);
    }
}

void DeactivateDialog::showHeld(const QList<HeldWork>& held, Millis now)
{
    m_held = held;
    m_table->setVisible(!held.isEmpty());
    m_choice->setVisible(!held.isEmpty());
    m_heading->setText(m_held.isEmpty() ? tr("The person holds no work")
                                        : tr("Still holds %n piece(s) of work", nullptr, int(m_held.size())));
    QList<QStringList> rows;
    for (const HeldWork& work : held)
        rows << QStringList{work.title, deskWord(work.desk), deadlineText(work, now)};
    m_table->setRows(rows);
    check();
    growToFit(*this);
}

QString DeactivateDialog::missing() const
{
    m_noteLabel->setText(!m_held.isEmpty() && releases() ? tr("Note") : tr("Note (optional)"));
    m_note->setAccessibleName(m_noteLabel->text());
    if (m_state != State::Ready)
        return tr("What the person holds is not known yet.");
    if (m_held.isEmpty())
        return {};
    if (!releases() && !m_to->person())
        return tr("Choose who gets the work.");
    if (!releases() && m_to->person()->id == m_person.person.id)
        return tr("Choose somebody else.");
    if (releases() && !hasText(m_note->text()))
        return tr("Write a note first: it is what the claimants read.");
    return {};
}

void DeactivateDialog::submit()
{
    if (m_held.isEmpty())
        deactivate();
    else
        handOver();
}

void DeactivateDialog::handOver()
{
    HandOver request;
    request.work = m_held;
    request.verb = releases() ? u"release"_s : u"reassign"_s;
    request.to = releases() ? PersonId() : m_to->person()->id;
    request.note = m_note->text().trimmed();
    const bool same = request.work == m_handOver.work && request.verb == m_handOver.verb &&
                      request.to == m_handOver.to && request.note == m_handOver.note;
    if (!same)
        m_handOver = request;
    setBusy(true);
    whenDone(bench().people.handOver(m_handOver), this, [this](const Result<VerbReport>& report) {
        setBusy(false);
        received(report);
    });
}

void DeactivateDialog::received(const Result<VerbReport>& report)
{
    if (!report) {
        setProblem(report.error().text);
        return;
    }
    if (!report->done.isEmpty())
        bench().session.announce();
    if (report->skipped.isEmpty()) {
        showHeld({}, 0); // a retry of what follows has nothing to hand over
        deactivate();
        return;
    }
    bench().feedback.leftAlone(tr("%n piece(s) of work could not be handed over", nullptr, int(report->skipped.size())),
                               tr("The person is still active. Look at each, decide again, then deactivate."),
                               report->skipped);
    read();
}

void DeactivateDialog::deactivate()
{
    PersonRequest request;
    request.verb = u"deactivate"_s;
    request.person = m_person.person.id;
    request.version = m_person.version;
    request.note = m_note->text().trimmed();
    send(request);
}

void DeactivateDialog::receive(const Result<PersonId>& person)
{
    PersonChangeDialog::receive(person);
    // They may have taken something new in between.
    if (!person && person.error().code == ErrorCode::Conflict && !isStalePerson(person.error()))
        read(person.error().text);
}

} // namespace rd
