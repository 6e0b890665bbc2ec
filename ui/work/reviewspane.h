// SPDX-License-Identifier: GPL-3.0-or-later
// All reviews of one person, newest first, by status; further pages come as one scrolls. GUI thread; owned by a
// WorkDashboard.
#pragma once

#include <QWidget>

#include "app/domain/dashboard.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"

class QComboBox;

namespace rd {

class WorkSection;

class ReviewsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewsPane(const Workbench& bench, QWidget* parent = nullptr);

    void setPerson(PersonId person);
    /// Looks again; as many rows as were at hand.
    void refresh();
    void setStatus(const QString& status);
    /// Statuses that the person has reviews in; the filter offers these.
    void offerStatuses(const QList<StatusFigure>& figures);
    [[nodiscard]] WorkSection& section() { return *m_section; }
    [[nodiscard]] QComboBox& filter() { return *m_status; }

private:
    void load(int limit);
    void loadMore();
    void receive(const Result<ReviewPage>& page, bool further);

    Workbench m_bench;
    QComboBox* m_status;
    WorkSection* m_section;
    PersonId m_person;
    QList<WorkRow> m_rows;
    int m_request = 0;
};

} // namespace rd
