-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: metrics_fresh
e.id > :from AND e.id <= :to
-- name: metrics_settled
SELECT MAX(COALESCE((SELECT MAX(e.id) FROM event e), 0), :since) AS settled
-- name: metrics_refusals
SELECT o.desk, o.verb, json_extract(s.value, '$.reason') AS reason, COUNT(*) AS n
FROM op o, json_each(o.outcomes, '$.skipped') s
WHERE o.id > :from AND o.id <= :to GROUP BY o.desk, o.verb, json_extract(s.value, '$.reason')
