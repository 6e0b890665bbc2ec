// SPDX-License-Identifier: GPL-3.0-or-later
// A question before something is done: what, what it means, which rows, a note or a person where the verb needs one.
// Its button stays disabled until what is required is there, and says what is missing. GUI thread; deletes itself.
#pragma once

#include "ui/actions/confirmer.h"
#include "ui/dialogs/dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rd {

class PeopleService;
class PersonPicker;

class ConfirmDialog final : public Dialog {
    Q_OBJECT
public:
    ConfirmDialog(const Theme& theme, PeopleService& people, const Prompt& prompt, QWidget* parent);
    [[nodiscard]] Answer answer() const;

private:
    void addTouched();
    void addPerson(PeopleService& people);
    void addRating();
    void addChoice();
    void addNote();
    void check();
    [[nodiscard]] QString note() const;

    Prompt m_prompt;
    PersonPicker* m_person = nullptr;
    QComboBox *m_rating = nullptr, *m_choice = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_line = nullptr;
    QPushButton* m_verb = nullptr;
};

/// Asks with a ConfirmDialog over the window.
class DialogConfirmer final : public Confirmer {
public:
    DialogConfirmer(const Theme& theme, PeopleService& people, QWidget* window)
        : m_theme(theme)
        , m_people(people)
        , m_window(window)
    {
    }
    void ask(const Prompt& prompt, const std::function<void(const Answer&)>& onYes) override;

private:
    const Theme& m_theme;
    PeopleService& m_people;
    QWidget* m_window;
};

} // namespace rd
