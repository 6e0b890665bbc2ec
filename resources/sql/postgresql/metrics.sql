-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids do not commit in order: how far the trail is settled is said by transactions (change_mark).
-- fragment: metrics_fresh
e.txid > :from AND e.txid <= :to
-- name: metrics_settled
SELECT m.settled FROM change_mark(:since) m
-- name: metrics_refusals
SELECT o.desk, o.verb, s.value ->> 'reason' AS reason, COUNT(*) AS n
FROM op o CROSS JOIN LATERAL jsonb_array_elements(o.outcomes -> 'skipped') s (value)
WHERE o.id > :from AND o.id <= :to GROUP BY o.desk, o.verb, s.value ->> 'reason'
