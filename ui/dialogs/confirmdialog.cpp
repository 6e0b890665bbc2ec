// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int longRow = 400; // what a dialog of the usual width shows of a row
constexpr int wide = 680;

} // namespace

ConfirmDialog::ConfirmDialog(const Theme& theme, PeopleService& people, const Prompt& prompt, QWidget* parent)
    : Dialog(theme, prompt.title, prompt.sentence, parent)
    , m_prompt(prompt)
{
    if (!prompt.touched.isEmpty())
        addTouched();
    if (prompt.person != Prompt::Need::No)
        addPerson(people);
    if (!prompt.choices.isEmpty())
        addChoice();
    if (prompt.rating != Prompt::Need::No)
        addRating();
    if (prompt.note != Prompt::Need::No)
        addNote();
    QPushButton* cancel = addCancel();
    m_verb = addButton(prompt.verb, prompt.danger ? u"danger"_s : u"primary"_s);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    if (m_line || (m_person && prompt.touched.isEmpty()))
        makeDefault(m_verb); // a form, not a question
    if (m_note) {            // where Return begins a new line
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_verb,
                    &QPushButton::click);
    }
    check();
    // Cancel is the default; where something must be filled in, that is where one wants to start.
    if (m_person)
        m_person->setFocus();
    else if (m_line)
        m_line->setFocus();
    else if (prompt.note == Prompt::Need::Required)
        m_note->setFocus();
    else
        cancel->setFocus();
}

void ConfirmDialog::addTouched()
{
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("What is touched"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(m_prompt.touched.size() > 5 ? Qt::StrongFocus : Qt::NoFocus);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString& row : std::as_const(m_prompt.touched)) {
        auto* item = new QListWidgetItem(row, list);
        item->setToolTip(plain(row));
        item->setSizeHint({0, 28});
    }
    const auto isLong = [metrics = list->fontMetrics()](const QString& row) {
        return metrics.horizontalAdvance(row) > Theme::scaled(longRow);
    };
    if (std::any_of(m_prompt.touched.begin(), m_prompt.touched.end(), isLong))
        fit(wide);
    list->setProperty("role", u"card"_s);
    list->setFixedHeight(28 * int(std::min<qsizetype>(m_prompt.touched.size(), 6)) + 4);
    content()->addWidget(list);
}

void ConfirmDialog::addPerson(PeopleService& people)
{
    QLabel* label = plainLabel(m_prompt.personLabel, this);
    m_person = new PersonPicker(people, m_prompt.personRole, this);
    m_person->setPlaceholderText(tr("Type a name"));
    m_person->setAccessibleName(m_prompt.personLabel);
    label->setBuddy(m_person);
    content()->addWidget(label);
    content()->addWidget(m_person);
    connect(m_person, &PersonPicker::personChanged, this, &ConfirmDialog::check);
}

void ConfirmDialog::addRating()
{
    const bool optional = m_prompt.rating == Prompt::Need::Optional;
    QLabel* label = plainLabel(optional ? tr("Rating (optional)") : tr("Rating"), this);
    m_rating = new QComboBox(this);
    m_rating->setAccessibleName(tr("Rating"));
    m_rating->addItem(optional ? tr("No rating") : tr("Choose"), 0);
    const QString words[] = {tr("1: not useful"), tr("2: a little useful"), tr("3: useful"), tr("4: very useful"),
                             tr("5: outstanding")};
    for (int rating = 1; rating <= 5; ++rating)
        m_rating->addItem(words[rating - 1], rating);
    label->setBuddy(m_rating);
    content()->addWidget(label);
    content()->addWidget(m_rating);
    connect(m_rating, &QComboBox::currentIndexChanged, this, &ConfirmDialog::check);
}

void ConfirmDialog::addChoice()
{
    QLabel* label = plainLabel(m_prompt.choiceLabel, this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"choice"_s);
    m_choice->setAccessibleName(m_prompt.choiceLabel);
    for (const auto& [value, word] : m_prompt.choices)
        m_choice->addItem(word, value);
    label->setBuddy(m_choice);
    content()->addWidget(label);
    content()->addWidget(m_choice);
}

void ConfirmDialog::addNote()
{
    const QString what = m_prompt.noteLabel.isEmpty() ? tr("Note") : m_prompt.noteLabel;
    QLabel* label = plainLabel(m_prompt.note == Prompt::Need::Optional ? tr("%1 (optional)").arg(what) : what, this);
    content()->addWidget(label);
    if (m_prompt.oneLine) {
        m_line = new QLineEdit(m_prompt.noteText, this);
        m_line->setMaxLength(200);
        m_line->setAccessibleName(what);
        label->setBuddy(m_line);
        content()->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &ConfirmDialog::check);
        return;
    }
    m_note = new QPlainTextEdit(m_prompt.noteText, this);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(what);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 18);
    label->setBuddy(m_note);
    content()->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ConfirmDialog::check);
}

QString ConfirmDialog::note() const
{
    return m_line ? m_line->text() : m_note ? m_note->toPlainText() : QString();
}

void ConfirmDialog::check()
{
    if (!m_verb)
        return;
    QString missing;
    if (m_prompt.person == Prompt::Need::Required && !m_person->person())
        missing = tr("Choose a person first.");
    else if (m_prompt.rating == Prompt::Need::Required && m_rating->currentData().toInt() == 0)
        missing = tr("Choose a rating first.");
    else if (m_prompt.note == Prompt::Need::Required && !hasText(note()))
        missing =
            m_prompt.oneLine ? tr("Type a name first.") : tr("Write a note first: it is what the other side reads.");
    m_verb->setEnabled(missing.isEmpty());
    const QString keys =
        m_note ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) : QString();
    m_verb->setToolTip(plain(missing.isEmpty() ? keys : missing));
}

Answer ConfirmDialog::answer() const
{
    const int rating = m_rating ? m_rating->currentData().toInt() : 0;
    return {note().trimmed(), m_person ? m_person->person() : std::nullopt,
            rating > 0 ? std::optional(rating) : std::nullopt,
            m_choice ? m_choice->currentData().toString() : QString()};
}

void DialogConfirmer::ask(const Prompt& prompt, const std::function<void(const Answer&)>& onYes)
{
    auto* dialog = new ConfirmDialog(m_theme, m_people, prompt, m_window);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, onYes] { onYes(dialog->answer()); });
    dialog->open();
}

} // namespace rd
