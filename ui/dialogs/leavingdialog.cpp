// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leavingdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/incidents/engineersmodel.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int becomesColumn = 3; // the column of the choices

constexpr qint64 cancelled = 0;
constexpr int choiceWidth = 220;

QString consequence(const Workbench& bench)
{
    return bench.session.isShared()
               ? LeavingDialog::tr("The login is closed and open sessions end. All of it happens in one step, or "
                                   "nothing does. The history is kept.")
               : LeavingDialog::tr("The engineer gets no more incidents. All of it happens in one step, or nothing "
                                   "does. The history is kept.");
}

/// What was handed in waits for a decision: nobody else can take it over.
bool canMove(const HeldWork& work)
{
    return work.status != "submitted"_L1;
}

QString deadlineText(const HeldWork& work, Millis now)
{
    if (!work.deadlineAt)
        return {};
    const QString when = relativeTime(*work.deadlineAt, now);
    return work.orphaned(now) ? LeavingDialog::tr("Overdue, %1").arg(when) : when;
}

QStandardItem* itemOf(const QString& text, const QVariant& data)
{
    auto* item = new QStandardItem(text);
    item->setData(data, Qt::UserRole);
    item->setToolTip(plain(text));
    return item;
}

QComboBox* comboOf(QStandardItemModel* choices, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setModel(choices);
    combo->setMinimumWidth(Theme::scaled(choiceWidth));
    // Names of any length: the box keeps its width and the popup elides.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

LeavingDialog::LeavingDialog(const Workbench& bench, const Engineer& engineer, QWidget* parent)
    : PersonChangeDialog(bench, tr("Deactivate %1").arg(engineer.name), consequence(bench), parent)
    , m_engineer(engineer)
    , m_everything(new QStandardItemModel(this))
    , m_onlyCancel(new QStandardItemModel(this))
    , m_heading(plainLabel({}, this))
    , m_table(
          new TextTable(bench.theme, {tr("Incident"), tr("Status"), tr("Deadline"), tr("What becomes of it")}, this))
    , m_allRow(new QWidget(this))
    , m_all(comboOf(m_everything, m_allRow))
    , m_nobody(wrappedLabel(tr("No other engineer is available at the moment, so a review can only be cancelled."),
                            this, u"attention"_s))
    , m_noteLabel(plainLabel({}, this))
    , m_note(new QLineEdit(this))
{
    build();
    addButtons(tr("Deactivate"), true);
    m_retry = addSideButton(tr("Retry"));
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, [this] { read(); });
    fit(720);
    read();
}

void LeavingDialog::build()
{
    m_heading->setFont(theme().font(u"section"_s));
    m_table->setObjectName(u"reviews"_s);
    m_table->setAccessibleName(tr("Active reviews"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the keyboard goes from choice to choice
    content()->addWidget(m_heading);
    content()->addWidget(m_table);
    auto* row = new QHBoxLayout(m_allRow);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = plainLabel(tr("All of them"), m_allRow, u"muted"_s);
    label->setBuddy(m_all);
    m_all->setObjectName(u"all"_s);
    m_all->setAccessibleName(tr("What becomes of all of them"));
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_all);
    content()->addWidget(m_allRow);
    content()->addWidget(m_nobody);
    m_note->setMaxLength(1000);
    m_note->setObjectName(u"note"_s);
    m_noteLabel->setBuddy(m_note);
    content()->addWidget(m_noteLabel);
    content()->addWidget(m_note);
    connect(m_all, &QComboBox::activated, this, &LeavingDialog::chooseForAll);
    connect(m_note, &QLineEdit::textChanged, this, &LeavingDialog::check);
    for (QWidget* later : {static_cast<QWidget*>(m_table), m_allRow, static_cast<QWidget*>(m_nobody)})
        later->hide();
}

void LeavingDialog::read(const QString& problem)
{
    m_state = State::Reading;
    m_heading->setText(tr("Reading the active reviews…"));
    m_retry->hide();
    setBusy(true);
    whenDone(bench().engineers.activeReviews(m_engineer.id), this,
             [this, problem](const Result<QList<HeldWork>>& held) {
                 if (!held) {
                     fail(held.error());
                     return;
                 }
                 m_held = *held;
                 readColleagues(problem);
             });
}

void LeavingDialog::readColleagues(const QString& problem)
{
    EngineerFilter available;
    available.availableOnly = true;
    whenDone(bench().engineers.list(available), this, [this, problem](const Result<EngineerList>& list) {
        if (!list) {
            fail(list.error());
            return;
        }
        m_state = State::Ready;
        m_now = list->now;
        setBusy(false);
        setProblem(problem);
        showColleagues(*list);
        showReviews();
    });
}

void LeavingDialog::fail(const Error& error)
{
    m_state = State::Failed;
    m_held.clear();
    setBusy(false);
    m_table->hide();
    m_allRow->hide();
    m_nobody->hide();
    m_heading->setText(tr("The active reviews could not be read"));
    setProblem(error.text);
    m_retry->show();
    check();
}

void LeavingDialog::showColleagues(const EngineerList& list)
{
    // The boxes of the last reading still follow these lists: emptied, they would take back what was chosen.
    const QHash<qint64, qint64> chosen = m_chosen;
    m_everything->clear();
    m_onlyCancel->clear();
    for (QStandardItemModel* choices : {m_everything, m_onlyCancel}) {
        choices->appendRow(itemOf(tr("Choose…"), {}));
        choices->appendRow(itemOf(tr("Cancel the review"), cancelled));
    }
    QHash<QString, int> names;
    for (const Engineer& engineer : list.engineers)
        ++names[engineer.name];
    for (const Engineer& engineer : list.engineers) {
        if (engineer.id == m_engineer.id)
            continue;
        const QString name =
            names[engineer.name] > 1 ? u"%1 (#%2)"_s.arg(engineer.name).arg(engineer.id.value) : engineer.name;
        m_everything->appendRow(itemOf(tr("To %1 (has %2)").arg(name, engineerLoadText(engineer)), engineer.id.value));
    }
    m_chosen = chosen;
}

void LeavingDialog::showReviews()
{
    QList<QStringList> rows;
    bool anyMoves = false;
    for (const HeldWork& work : std::as_const(m_held)) {
        rows << QStringList{work.title, statusWord(work.status), deadlineText(work, m_now), QString()};
        anyMoves = anyMoves || canMove(work);
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_held.size(); ++row)
        addChoice(row);
    m_table->horizontalHeader()->setSectionResizeMode(becomesColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(becomesColumn, Theme::scaled(choiceWidth) + theme().size(u"inside"_s));
    m_heading->setText(m_held.isEmpty() ? tr("No active review")
                                        : tr("%n active review(s)", nullptr, int(m_held.size())));
    m_table->setVisible(!m_held.isEmpty());
    m_allRow->setVisible(m_held.size() > 1);
    m_nobody->setVisible(anyMoves && m_everything->rowCount() == 2);
    check();
    growToFit(*this);
}

void LeavingDialog::addChoice(int row)
{
    const HeldWork& work = m_held[row];
    const qint64 assignment = work.assignmentId;
    QComboBox* combo = comboOf(canMove(work) ? m_everything : m_onlyCancel, m_table);
    combo->setAccessibleName(tr("What becomes of “%1”").arg(work.title));
    if (!canMove(work))
        combo->setToolTip(tr("It was handed in: decide on the incident first, or cancel the review."));
    const auto chosen = m_chosen.constFind(assignment);
    // Who was chosen before may have no room by now: then it is asked again.
    combo->setCurrentIndex(chosen == m_chosen.cend() ? 0 : std::max(0, combo->findData(*chosen)));
    if (combo->currentIndex() == 0)
        m_chosen.remove(assignment);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, assignment] {
        const QVariant choice = combo->currentData();
        if (choice.isValid())
            m_chosen[assignment] = choice.toLongLong();
        else
            m_chosen.remove(assignment);
        check();
    });
    m_table->setCellWidget(row, becomesColumn, combo);
}

QComboBox* LeavingDialog::choice(int row) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(row, becomesColumn));
}

void LeavingDialog::chooseForAll()
{
    const QVariant wanted = m_all->currentData();
    if (!wanted.isValid())
        return;
    for (int row = 0; row < m_held.size(); ++row) {
        // What cannot go to somebody else keeps its own choice.
        if (const int at = choice(row)->findData(wanted); at >= 0)
            choice(row)->setCurrentIndex(at);
    }
}

bool LeavingDialog::cancelsAny() const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(), [](qint64 to) { return to == cancelled; });
}

QString LeavingDialog::missing() const
{
    m_noteLabel->setText(cancelsAny() ? tr("Note") : tr("Note (optional)"));
    m_note->setAccessibleName(m_noteLabel->text());
    if (m_state != State::Ready)
        return tr("The active reviews are not known yet.");
    for (const HeldWork& work : m_held) {
        if (!m_chosen.contains(work.assignmentId))
            return tr("Choose for each review who gets it, or cancel it.");
    }
    if (cancelsAny() && !hasText(m_note->text()))
        return tr("Write a note first: it says why a review was cancelled.");
    return {};
}

void LeavingDialog::submit()
{
    Leaving leaving;
    leaving.person = m_engineer.id;
    leaving.version = m_engineer.version;
    leaving.note = m_note->text().trimmed();
    for (const HeldWork& work : std::as_const(m_held)) {
        const qint64 to = m_chosen.value(work.assignmentId);
        leaving.reviews << LeavingReview{work, to == cancelled ? PersonId() : PersonId(to)};
    }
    const auto sameReview = [](const LeavingReview& a, const LeavingReview& b) {
        return a.work == b.work && a.to == b.to;
    };
    const bool same = m_leaving.person == leaving.person && m_leaving.note == leaving.note &&
                      std::equal(leaving.reviews.cbegin(), leaving.reviews.cend(), m_leaving.reviews.cbegin(),
                                 m_leaving.reviews.cend(), sameReview);
    if (!same)
        m_leaving = leaving;
    setBusy(true);
    whenDone(bench().engineers.deactivate(m_leaving), this, [this](const Result<PersonId>& person) {
        setBusy(false);
        receive(person);
    });
}

void LeavingDialog::receive(const Result<PersonId>& person)
{
    PersonChangeDialog::receive(person);
    // A review moved meanwhile, or a colleague has no room any more: look again, and decide again.
    if (!person && person.error().code == ErrorCode::Conflict && !isStalePerson(person.error()))
        read(person.error().text);
}

} // namespace rd
