// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the incidents: search, engineer, severity, age, statuses and what is overdue. GUI thread; owned by the
// incidents page.
#pragma once

#include "ui/pages/incidentsfilter.h"
#include "ui/pages/queuefilterbar.h"

namespace rd {

class IncidentsFilterBar final : public FilterBarOf<IncidentsFilter> {
    Q_OBJECT
public:
    explicit IncidentsFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    void setCounts(const IncidentCounts& counts);

protected:
    [[nodiscard]] IncidentsFilter readFields() const override;
    void showFields(const IncidentsFilter& filter) override;
    [[nodiscard]] QString chipWord(const QString& name) const override;

private:
    PersonPicker* m_engineer;
    QComboBox *m_severity, *m_age;
};

} // namespace rd
