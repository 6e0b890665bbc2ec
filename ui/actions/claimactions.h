// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the claims desk as actions: selection → what the rules allow → question → service → toast, error or the
// rows that were left alone. Enabled, refused and explained from the same rows that the database enforces. GUI thread;
// owned by the claims page.
#pragma once

#include <QAction>
#include <QObject>

#include "app/domain/claim.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "ui/actions/confirmer.h"
#include "ui/pages/workbench.h"

namespace rd {

class VerbFlow;
struct VerbText;

class ClaimActions final : public QObject {
    Q_OBJECT
public:
    ClaimActions(const Workbench& bench, QObject* parent = nullptr);

    /// What the actions act on, and the database's time for deadlines.
    void setSelection(const QList<ClaimRow>& rows, Millis now);
    /// In the order of menus; each action's data is its verb.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QAction* action(const QString& verb) const;

signals:
    /// release_orphaned on the selected rows: the release dialog asks.
    void releaseWanted(const QList<rd::WorkItemId>& items);

private:
    void explain(QAction* action);
    void start(const VerbText& text);
    [[nodiscard]] QList<ClaimRow> allowedRows(const QString& verb, Verdict* first) const;
    [[nodiscard]] Prompt promptFor(const VerbText& text, const QList<ClaimRow>& rows, const Verdict& verdict) const;

    Workbench m_bench;
    VerbFlow* m_flow;
    QList<QAction*> m_actions;
    QList<ClaimRow> m_rows;
    Millis m_now = 0;
};

} // namespace rd
