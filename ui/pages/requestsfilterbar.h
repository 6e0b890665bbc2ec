// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the requests: search, author, kinds, statuses and what waits. GUI thread; owned by the requests page.
#pragma once

#include "ui/pages/queuefilterbar.h"
#include "ui/pages/requestsfilter.h"

namespace rd {

class RequestsFilterBar final : public FilterBarOf<RequestsFilter> {
    Q_OBJECT
public:
    explicit RequestsFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    void setCounts(const RequestCounts& counts);

protected:
    [[nodiscard]] RequestsFilter readFields() const override;
    void showFields(const RequestsFilter& filter) override;
    [[nodiscard]] QString chipWord(const QString& name) const override;

private:
    PersonPicker* m_author;
    QComboBox *m_content, *m_review;
};

} // namespace rd
