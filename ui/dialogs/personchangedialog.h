// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every form that changes a person: sends one request, keeps what was refused on the screen with the
// reason, and offers to reload where somebody else changed the person meanwhile. GUI thread; deletes itself.
#pragma once

#include "app/domain/people.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLineEdit;

namespace rd {

class PersonChangeDialog : public Dialog {
    Q_OBJECT
public:
    PersonChangeDialog(const Workbench& bench, const QString& title, const QString& sentence, QWidget* parent);

signals:
    /// Done; the dialog closes.
    void changed(rd::PersonId person);
    /// The person is another one by now: show them again, then ask again.
    void reloadWanted();

protected:
    [[nodiscard]] const Workbench& bench() const { return m_bench; }
    /// Cancel and the verb, at the end of the form. `danger` for what takes something away.
    void addButtons(const QString& verb, bool danger = false);
    void addField(const QString& label, QWidget* field);
    /// "Note (optional)".
    QLineEdit* addNote();
    /// What is missing, in words; empty: the verb is enabled.
    [[nodiscard]] virtual QString missing() const = 0;
    virtual void submit() = 0;
    void check();
    /// The same request again is the same op, another one is another.
    void send(PersonRequest request, const QString& password = {});
    virtual void receive(const Result<PersonId>& person);
    /// While a request is under way nothing else can be pressed.
    void setBusy(bool busy);
    [[nodiscard]] QPushButton* verb() const { return m_verb; }

private:
    Workbench m_bench;
    QPushButton* m_verb = nullptr;
    QPushButton* m_reload = nullptr;
    QUuid m_op = QUuid::createUuid();
    QByteArray m_sent; ///< what the op stands for
    bool m_busy = false;
};

} // namespace rd
