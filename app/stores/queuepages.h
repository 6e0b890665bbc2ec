// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a queue, cut by key and never by OFFSET: what the stores of the desks share. A desk's blocks bear its
// name ("claims_page", "claims_order_deadline_back"); a store says which rows there are and what a row is. No rules;
// the executor's thread.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>

#include "app/database/connection.h"
#include "app/domain/clock.h"

namespace rd::QueuePages {

enum class Direction { Forward, Backward };

/// Which rows of the desk a part of the list holds, and by what it is ordered.
struct Range {
    int number = 0;
    QString where;  ///< fragment name, empty for all rows
    QString column; ///< "deadline", "filed" or "title", as the fragments are named
};

/// From when and until when a deadline is soon: `:due_from` and `:due_until` of a statement.
[[nodiscard]] Binds dueSoonBinds(Millis now);

/// The pieces of a filter, with the values that they name.
class Conditions final {
public:
    explicit Conditions(const SqlCatalog& sql)
        : m_sql(sql)
    {
    }

    void add(const QString& fragment) { m_parts << m_sql.text(fragment); }
    void add(const QString& fragment, const QString& name, const QVariant& value);
    /// One more value for the last fragment.
    void bind(const QString& name, const QVariant& value) { m_binds << std::pair(name, value); }
    /// What the fragment does with a deadline within 24 hours of `now`.
    void addDueSoon(const QString& fragment, Millis now);
    /// "AND x IN (:name0, :name1)": the fragment with a placeholder for each value; nothing for none.
    void addOneOf(const QString& fragment, const QString& name, const QStringList& values);

    [[nodiscard]] QString text() const { return m_parts.join(u' '); }
    [[nodiscard]] const Binds& binds() const { return m_binds; }

private:
    const SqlCatalog& m_sql;
    QStringList m_parts;
    Binds m_binds;
};

/// What is asked of a desk.
struct Plan {
    QString desk;        ///< "claims"
    QList<Range> ranges; ///< in the order of the query
    bool descending = false;
    QString where;     ///< the conditions of the filter
    Binds binds;       ///< the values that `where` names
    QString from = {}; ///< of a desk whose blocks leave open what they read from
};

/// A place in the list: the sort key of a row.
struct Place {
    int range = 0;
    qint64 number = 0;
    QString text;
    qint64 id = 0;
};

/// A text that many rows have, such as a status or a name: all of them share one copy. A queue keeps thousands of rows.
[[nodiscard]] QString sharedText(const Row& row, const QString& column);

using TakeRow = std::function<void(const Row& row)>;
/// At most `limit` rows after (before) `from` to `take`, in the order they are read; their places in that order.
[[nodiscard]] Result<QList<Place>> read(Connection& db, const Plan& plan, const std::optional<Place>& from,
                                        Direction direction, int limit, const TakeRow& take);
/// The place of every `step`-th row, from key to key along the index.
[[nodiscard]] Result<QList<Place>> anchorPlaces(Connection& db, const Plan& plan, int step);

using StatusCounts = QList<std::pair<QString, qint64>>;
/// Rows by status under `conditions`; `from` as in a plan.
[[nodiscard]] Result<StatusCounts> countByStatus(Connection& db, const QString& desk, const QString& where,
                                                 const Binds& binds, const QString& from = {});

/// What each chip of a desk would show ("claims_chips") under `conditions`; "all_..." of the whole desk.
[[nodiscard]] Result<QHash<QString, qint64>> countByChip(Connection& db, const QString& desk, const QString& where,
                                                         const Binds& binds, Millis now);

/// A desk's own key is a place; one without ranges has but one.
template<class Key>
[[nodiscard]] Place placeOf(const Key& key)
{
    Place place{0, key.number, key.text, key.id};
    if constexpr (requires { key.range; })
        place.range = key.range;
    return place;
}

template<class Key>
[[nodiscard]] QList<Key> keysOf(const QList<Place>& places)
{
    QList<Key> keys;
    keys.reserve(places.size());
    for (const Place& place : places) {
        Key& key = keys.emplaceBack();
        if constexpr (requires { key.range; })
            key.range = place.range;
        key.number = place.number;
        key.text = place.text;
        key.id = place.id;
    }
    return keys;
}

/// Rows in the order of the query, whatever the direction, and the key of each.
template<class RowValue, class Key>
struct Page {
    QList<RowValue> rows;
    QList<Key> keys;
};

template<class RowValue, class Key>
[[nodiscard]] Result<Page<RowValue, Key>> page(Connection& db, const Plan& plan, const std::optional<Key>& from,
                                               Direction direction, int limit, RowValue (*readRow)(const Row&))
{
    Page<RowValue, Key> page;
    const auto start = from ? std::optional(placeOf(*from)) : std::nullopt;
    const auto places = read(db, plan, start, direction, limit, [&](const Row& row) { page.rows << readRow(row); });
    if (!places)
        return places.error();
    page.keys = keysOf<Key>(*places);
    if (direction == Direction::Backward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::reverse(page.keys.begin(), page.keys.end());
    }
    return page;
}

template<class Key>
[[nodiscard]] Result<QList<Key>> anchors(Connection& db, const Plan& plan, int step)
{
    const auto places = anchorPlaces(db, plan, step);
    return places ? Result<QList<Key>>(keysOf<Key>(*places)) : Result<QList<Key>>(places.error());
}

} // namespace rd::QueuePages
