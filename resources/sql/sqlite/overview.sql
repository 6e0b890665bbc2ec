-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the overview reads in the own words of each database.
-- fragment: overview_refused
{{overview_ops_of_hour}}
SELECT COUNT(*) FROM search f, op o, json_each(o.outcomes, '$.skipped') s
WHERE f.low >= f.high AND o.id > f.low AND o.at > :hour AND {{overview_asks_for_place}}
