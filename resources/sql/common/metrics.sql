-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures for Prometheus (app/domain/metrics.h). What only grows is read from where the last look ended; the rest is counted anew. Admins and
-- hosts read it; no name of a person is in it.

-- In milliseconds; the same bounds as reviewBounds and decisionBounds, in seconds, of app/domain/metrics.cpp.
-- fragment: review_bucket
CASE WHEN d.ms <= 60000 THEN 0 WHEN d.ms <= 300000 THEN 1 WHEN d.ms <= 900000 THEN 2 WHEN d.ms <= 1800000 THEN 3 WHEN d.ms <= 3600000 THEN 4
     WHEN d.ms <= 7200000 THEN 5 WHEN d.ms <= 14400000 THEN 6 WHEN d.ms <= 28800000 THEN 7 WHEN d.ms <= 86400000 THEN 8
     WHEN d.ms <= 259200000 THEN 9 WHEN d.ms <= 604800000 THEN 10 ELSE 11 END
-- fragment: decision_bucket
CASE WHEN d.ms <= 300000 THEN 0 WHEN d.ms <= 900000 THEN 1 WHEN d.ms <= 3600000 THEN 2 WHEN d.ms <= 14400000 THEN 3 WHEN d.ms <= 43200000 THEN 4
     WHEN d.ms <= 86400000 THEN 5 WHEN d.ms <= 172800000 THEN 6 WHEN d.ms <= 259200000 THEN 7 WHEN d.ms <= 604800000 THEN 8 ELSE 9 END
-- A review is handed in by submit; on a desk without it the decision is the review.
-- fragment: metrics_handed_in
(e.verb = 'submit' OR EXISTS (SELECT 1 FROM transition t WHERE t.desk = e.desk AND t.machine = 'assignment' AND t.verb = e.verb AND t.decides)
  AND NOT EXISTS (SELECT 1 FROM transition t WHERE t.desk = e.desk AND t.machine = 'assignment' AND t.verb = 'submit'))
-- fragment: metrics_submitted_at
(SELECT MAX(s.at) FROM event s WHERE s.item_id = e.item_id AND s.assignment_id = e.assignment_id AND s.verb = 'submit' AND s.id < e.id)

-- name: metrics_story
WITH fresh AS (SELECT e.id, e.at, e.desk, e.machine, e.item_id, e.assignment_id, e.verb, e.from_status, e.to_status
               FROM event e WHERE {{metrics_fresh}} AND e.machine IN ('assignment', 'item', 'ledger')),
-- An item's priority may change; what counts is the one that the review's deadline was promised for, whenever somebody looks.
promised AS (SELECT DISTINCT t.desk, u.priority, REPLACE(t.deadline, '{priority}', u.priority) AS term
             FROM transition t CROSS JOIN (SELECT 'low' AS priority UNION ALL SELECT 'normal' UNION ALL SELECT 'high' UNION ALL SELECT 'critical') u
             WHERE t.machine = 'assignment' AND t.deadline LIKE '%{priority}%')
SELECT 'status' AS kind, s.desk, s.to_status AS name, s.priority AS detail, 0 AS bucket, COUNT(*) AS n, CAST(0 AS bigint) AS amount
FROM (SELECT e.desk, e.to_status, COALESCE(m.priority, i.priority) AS priority
      FROM fresh e JOIN work_item i ON i.id = e.item_id
      LEFT JOIN assignment a ON a.id = CASE WHEN e.desk IN (SELECT x.desk FROM promised x) THEN e.assignment_id END
      LEFT JOIN policy p ON p.id = a.policy_id
      LEFT JOIN promised m ON m.desk = e.desk AND m.term = p.key
      WHERE e.machine = 'assignment' AND e.to_status <> e.from_status) s
GROUP BY s.desk, s.to_status, s.priority
UNION ALL
SELECT 'verb', e.desk, e.verb, '', 0, COUNT(*), 0 FROM fresh e GROUP BY e.desk, e.verb
UNION ALL
SELECT 'review', b.desk, '', '', b.bucket, COUNT(*), CAST(SUM(b.ms) AS bigint)
FROM (SELECT d.desk, d.ms, {{review_bucket}} AS bucket
      FROM (SELECT e.desk, e.at - COALESCE(a.started_at, a.taken_at) AS ms
            FROM fresh e JOIN assignment a ON a.id = e.assignment_id
            WHERE e.machine = 'assignment' AND NOT a.started_estimated AND {{metrics_handed_in}}) d) b
GROUP BY b.desk, b.bucket
UNION ALL
SELECT 'decision', '', b.verb, '', b.bucket, COUNT(*), CAST(SUM(b.ms) AS bigint)
FROM (SELECT d.verb, d.ms, {{decision_bucket}} AS bucket
      FROM (SELECT e.verb, e.at - {{metrics_submitted_at}} AS ms
            FROM fresh e
            WHERE e.machine = 'assignment'
              AND EXISTS (SELECT 1 FROM transition t WHERE t.desk = e.desk AND t.machine = 'assignment' AND t.verb = e.verb AND t.decides)) d
      WHERE d.ms IS NOT NULL) b
GROUP BY b.verb, b.bucket

-- name: metrics_runs
SELECT r.job, CASE WHEN r.error <> '' OR r.failed > 0 THEN 'failed' ELSE 'done' END AS result, COUNT(*) AS n,
       CAST(SUM(r.changed) AS bigint) AS changed, CAST(SUM(r.skipped) AS bigint) AS skipped, CAST(SUM(r.failed) AS bigint) AS failed,
       MAX(r.ended_at) AS ended_at
FROM job_run r WHERE {{metrics_fresh_runs}} AND NOT r.rehearsal AND r.ended_at IS NOT NULL
GROUP BY r.job, CASE WHEN r.error <> '' OR r.failed > 0 THEN 'failed' ELSE 'done' END
-- name: metrics_now
SELECT 'placed' AS kind, i.desk, CAST(SUM(i.placed_count) AS bigint) AS n FROM work_item i GROUP BY i.desk
UNION ALL
SELECT 'load', k.desk, CAST(SUM(k.load) AS bigint) FROM capacity k GROUP BY k.desk
UNION ALL
SELECT 'late', a.desk, COUNT(*)
FROM (SELECT DISTINCT t.desk, t.to_status FROM transition t WHERE t.machine = 'assignment' AND t.loaded) s
JOIN assignment a ON a.desk = s.desk AND a.status = s.to_status AND a.deadline_at <= :now
GROUP BY a.desk
