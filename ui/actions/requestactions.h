// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the requests desk as actions: on the selected requests (claim, edit, archive) and on the selected
// attempts at one of them. Enabled, refused and explained from the rules; questions show the money that moves. GUI
// thread; owned by the requests page.
#pragma once

#include <QAction>
#include <QObject>

#include "app/domain/request.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/verbactions.h"
#include "ui/pages/workbench.h"

namespace rd {

class VerbFlow;
struct DeskVerb;
struct SubmitTask;
struct VerbText;

/// Writing the review of an attempt.
[[nodiscard]] SubmitTask submitTask(const Workbench& bench, const RequestRow& request, const Attempt& attempt);

class RequestActions final : public QObject {
    Q_OBJECT
public:
    RequestActions(const Workbench& bench, QObject* parent = nullptr);

    void setRequests(const QList<RequestRow>& requests, Millis now);
    /// The selected attempts at `request`.
    void setAttempts(const std::optional<RequestRow>& request, const QList<Attempt>& attempts, Millis now);
    /// In the order of menus; each action's data is its verb.
    [[nodiscard]] const QList<QAction*>& onRequests() const { return m_onRequests; }
    [[nodiscard]] const QList<QAction*>& onAttempts() const { return m_onAttempts; }
    [[nodiscard]] QAction* action(const QString& verb) const;

signals:
    void editWanted(const rd::RequestRow& request);
    void submitWanted(const rd::RequestRow& request, const rd::Attempt& attempt);

private:
    void explainAll();
    void explain(QAction* action);
    void start(const VerbText& text);
    [[nodiscard]] bool isOnRequests(const QString& verb) const;
    [[nodiscard]] int selected(const QString& verb) const;
    [[nodiscard]] Verdict verdictOf(const QString& verb, int row) const;
    [[nodiscard]] ChosenRows choose(const QString& verb) const;
    [[nodiscard]] QString reasonOf(const QString& verb, const ChosenRows& chosen) const;
    [[nodiscard]] Prompt promptFor(const VerbText& text, const ChosenRows& chosen) const;
    /// "25.00 EUR goes to Anna; nothing can take it back."
    [[nodiscard]] QString moneyMoved(const QString& verb, const QList<int>& rows) const;
    [[nodiscard]] DeskVerb requestFor(const QString& verb, const QList<int>& rows) const;

    Workbench m_bench;
    VerbFlow* m_flow;
    QList<QAction*> m_onRequests, m_onAttempts;
    QList<RequestRow> m_requests;
    std::optional<RequestRow> m_request; ///< of the attempts
    QList<Attempt> m_attempts;
    Millis m_now = 0;
};

} // namespace rd
