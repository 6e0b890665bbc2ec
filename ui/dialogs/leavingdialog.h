// SPDX-License-Identifier: GPL-3.0-or-later
// An engineer leaves: lists every active review, asks for each whether somebody else gets it or it is cancelled, and
// does all of it with the deactivation in one step, or nothing. What stood in the way is said and the choices stay.
// Deletes itself.
#pragma once

#include <QHash>

#include "app/services/engineersservice.h"
#include "ui/dialogs/personchangedialog.h"

class QComboBox;
class QLabel;
class QStandardItemModel;

namespace rd {

class TextTable;

class LeavingDialog final : public PersonChangeDialog {
    Q_OBJECT
public:
    LeavingDialog(const Workbench& bench, const Engineer& engineer, QWidget* parent);

    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    [[nodiscard]] TextTable& reviews() { return *m_table; }
    /// What becomes of the review in this row: a combo box whose data is a person's id, 0 for "cancel".
    [[nodiscard]] QComboBox* choice(int row) const;

protected:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void receive(const Result<PersonId>& person) override;

private:
    enum class State { Reading, Failed, Ready };

    void build();
    /// `problem` is said again when it is read.
    void read(const QString& problem = {});
    void readColleagues(const QString& problem);
    void fail(const Error& error);
    void showColleagues(const EngineerList& list);
    void showReviews();
    void addChoice(int row);
    void chooseForAll();
    [[nodiscard]] bool cancelsAny() const;

    Engineer m_engineer;
    State m_state = State::Reading;
    QList<HeldWork> m_held;
    QHash<qint64, qint64> m_chosen; ///< assignment → person, 0: cancel; none: not chosen yet
    QStandardItemModel *m_everything, *m_onlyCancel;
    QLabel* m_heading;
    TextTable* m_table;
    QWidget* m_allRow;
    QComboBox* m_all;
    QLabel *m_nobody, *m_noteLabel;
    QLineEdit* m_note;
    QPushButton* m_retry = nullptr;
    Leaving m_leaving; ///< as it was sent: the same again is the same op
    Millis m_now = 0;
};

} // namespace rd
