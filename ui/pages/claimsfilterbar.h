// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the claims queue: search, people, age, statuses. GUI thread; owned by the claims page.
#pragma once

#include "ui/pages/claimsfilter.h"
#include "ui/pages/queuefilterbar.h"

namespace rd {

class ClaimsFilterBar final : public FilterBarOf<ClaimsFilter> {
    Q_OBJECT
public:
    explicit ClaimsFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    void setCounts(const ClaimCounts& counts);

protected:
    [[nodiscard]] ClaimsFilter readFields() const override;
    void showFields(const ClaimsFilter& filter) override;

private:
    PersonPicker *m_reviewer, *m_claimant;
    QComboBox* m_age;
};

} // namespace rd
