-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids do not commit in order: how far the trail is settled is said by transactions (change_mark).
-- fragment: metrics_fresh
e.txid > :from AND e.txid <= :to
-- name: metrics_settled
SELECT m.settled FROM change_mark(:since) m
-- Requests and runs have no column for it, but every row bears the transaction that wrote it last (32 bits of it): the request's own, and the
-- one that ended the run. One that is later than :to reads as 2^31 or more before it.
-- name: metrics_marks
SELECT h.settled AS op, h.settled AS run FROM (SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) - 1 AS settled) h
-- A later look reads the runs of a day: one that takes longer is left behind.
-- fragment: metrics_fresh_runs
((CAST(:to AS bigint) - CAST(CAST(r.xmin AS text) AS bigint)) & 4294967295) < LEAST(CAST(:to AS bigint) - CAST(:from AS bigint), 2147483648)
  AND (CAST(:from AS bigint) = 0 OR r.started_at > :day)
-- A later look reads the requests of an hour: no transaction lasts longer.
-- name: metrics_refusals
{{overview_ops_of_hour}}
SELECT o.desk, o.verb, s.value ->> 'reason' AS reason, COUNT(*) AS n
FROM search f CROSS JOIN op o CROSS JOIN LATERAL jsonb_array_elements(o.outcomes -> 'skipped') s (value)
WHERE f.low >= f.high AND (CAST(:from AS bigint) = 0 OR o.id > f.low)
  AND ((CAST(:to AS bigint) - CAST(CAST(o.xmin AS text) AS bigint)) & 4294967295) < LEAST(CAST(:to AS bigint) - CAST(:from AS bigint), 2147483648)
GROUP BY o.desk, o.verb, s.value ->> 'reason'
