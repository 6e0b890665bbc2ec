// SPDX-License-Identifier: GPL-3.0-or-later
// Strong ids: a person's id cannot be passed where a work item's is meant. 0 is "none" and never stored.
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace rd {

template<class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using WorkItemId = Id<struct WorkItemTag>;
using AssignmentId = Id<struct AssignmentTag>;
using EventId = Id<struct EventTag>;
using PolicyId = Id<struct PolicyTag>;

} // namespace rd
