// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting an incident: what is broken, how bad it is, how soon, and what the AI proposes. GUI thread; deletes itself.
#pragma once

#include <QUuid>

#include "app/domain/incident.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rd {

class IncidentDialog final : public Dialog {
    Q_OBJECT
public:
    IncidentDialog(const Workbench& bench, QWidget* parent);

signals:
    void reported(const QString& title);

private:
    void build();
    void check();
    void send();
    void receive(const Result<VerbReport>& report);
    [[nodiscard]] NewIncident entered() const;

    Workbench m_bench;
    QLineEdit* m_title;
    QComboBox *m_severity, *m_priority;
    QPlainTextEdit* m_approach;
    QPushButton* m_send;
    NewIncident m_sent;
    QUuid m_op = QUuid::createUuid();
    bool m_running = false;
};

} // namespace rd
