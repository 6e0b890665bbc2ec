// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed for accepted reviews: due, sent, failed and settled payments; pay the selected ones in one go, write the
// file for the bank, settle, fail with a note, retry. GUI thread; deletes itself.
#pragma once

#include "app/services/requestsservice.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QButtonGroup;
class QLabel;

namespace rd {

class ExportFlow;
class PaymentsModel;
class QueueView;
class StatePane;

class PayoutsDialog final : public Dialog {
    Q_OBJECT
public:
    PayoutsDialog(const Workbench& bench, QWidget* parent);
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] PaymentsModel& model() { return *m_model; }

signals:
    void changed();
    void loaded();

private:
    void build();
    void addVerb(const QString& verb, const QString& kind = {});
    void load();
    void receive(const Result<Payouts>& got);
    void explain();
    [[nodiscard]] QList<LedgerEntry> chosen() const;
    void ask(const QString& verb);
    void run(const PaymentVerb& payment);
    void tell(const PaymentVerb& payment, const PaymentReport& report);

    Workbench m_bench;
    PaymentsModel* m_model;
    QButtonGroup* m_states;
    ExportFlow* m_file;
    QueueView* m_view;
    StatePane* m_nothing;
    QLabel* m_sum;
    QPushButton* m_export;
    QHash<QString, QPushButton*> m_verbs;
    QString m_state = QStringLiteral("due");
    bool m_more = false, m_running = false, m_failed = false;
    int m_asked = 0;
};

} // namespace rd
