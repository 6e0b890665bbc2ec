// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves: shows what they still hold, hands all of it back to the queues or to somebody else, then ends the
// account. Work that could not be handed over is named, and the account stays until it is. Deletes itself.
#pragma once

#include "app/domain/reports.h"
#include "app/services/peopleservice.h"
#include "ui/dialogs/personchangedialog.h"

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace rd {

class PersonPicker;
class TextTable;

class DeactivateDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    DeactivateDialog(const Workbench& bench, const PersonWork& person, QWidget* parent);

    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void receive(const Result<PersonId>& person) override;

private:
    enum class State { Reading, Failed, Ready };

    void build();
    /// `problem` is said again when it is read.
    void read(const QString& problem = {});
    void showDetails(const Result<PersonDetails>& details);
    void showHeld(const QList<HeldWork>& held, Millis now);
    void handOver();
    void received(const Result<VerbReport>& report);
    void deactivate();
    [[nodiscard]] bool releases() const;

    PersonWork m_person;
    State m_state = State::Reading;
    QList<HeldWork> m_held;
    QLabel* m_heading;
    TextTable* m_table;
    QWidget* m_choice;
    QRadioButton *m_release, *m_reassign;
    PersonPicker* m_to;
    QLabel* m_noteLabel;
    QLineEdit* m_note;
    QPushButton* m_retry;
    HandOver m_handOver; ///< as it was sent: the same again is the same op
};

} // namespace rd
