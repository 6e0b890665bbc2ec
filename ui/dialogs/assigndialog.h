// SPDX-License-Identifier: GPL-3.0-or-later
// Who shall review an incident: engineers in the order of their rank, each with the reason why they stand where they
// stand; the best one is chosen to begin with. Who cannot be assigned is shown and says why. Assigns or reassigns. GUI
// thread; deletes itself.
#pragma once

#include <QTimer>
#include <QUuid>

#include "app/domain/engineer.h"
#include "app/domain/incident.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rd {

class TextTable;

class AssignDialog final : public Dialog {
    Q_OBJECT
public:
    /// `verb`: assign or reassign.
    AssignDialog(const Workbench& bench, const IncidentRow& incident, const QString& verb, QWidget* parent);

    [[nodiscard]] TextTable& table() { return *m_table; }

signals:
    void loaded(); ///< the suggestions are there, or could not be read
    void assigned(const QString& title, const QString& engineer);

private:
    void build();
    void read();
    void readFreed();
    void show(const Result<EngineerSuggestions>& got);
    void explain();
    void send();
    void receive(const Result<VerbReport>& report);
    [[nodiscard]] const EngineerSuggestion* chosen() const;
    [[nodiscard]] QString effectOf(const EngineerSuggestion& suggestion) const;

    Workbench m_bench;
    IncidentRow m_incident;
    QString m_verb;
    QLineEdit* m_wanted;
    TextTable* m_table;
    QLabel *m_hint, *m_effect;
    QPlainTextEdit* m_note;
    QPushButton* m_send;
    QList<EngineerSuggestion> m_suggestions;
    QTimer m_typing;
    QUuid m_op = QUuid::createUuid();
    QString m_engineer; ///< whom it was sent for
    QString m_freed;    ///< what a reassignment does to the load of who has it now
    int m_asked = 0;
    bool m_running = false;
};

} // namespace rd
