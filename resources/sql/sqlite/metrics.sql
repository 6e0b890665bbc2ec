-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: metrics_fresh
e.id > :from AND e.id <= :to
-- name: metrics_settled
SELECT MAX(COALESCE((SELECT MAX(e.id) FROM event e), 0), :since) AS settled
-- One writer at a time: ids are in the order of time. A run that has no end yet is looked at when it has; one that never had is left behind
-- after a day.
-- name: metrics_marks
SELECT (SELECT COALESCE(MAX(o.id), 0) FROM op o) AS op,
       COALESCE((SELECT MIN(r.id) - 1 FROM job_run r WHERE r.ended_at IS NULL AND r.started_at > :day),
                (SELECT MAX(r.id) FROM job_run r), 0) AS run
-- fragment: metrics_fresh_runs
r.id > :from AND r.id <= :to
-- name: metrics_refusals
SELECT o.desk, o.verb, json_extract(s.value, '$.reason') AS reason, COUNT(*) AS n
FROM op o, json_each(o.outcomes, '$.skipped') s
WHERE o.id > :from AND o.id <= :to GROUP BY o.desk, o.verb, json_extract(s.value, '$.reason')
