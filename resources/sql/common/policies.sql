-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: policy_columns
SELECT p.id, p.key, p.value, p.effective_from, p.note, p.amount, s.display_name AS set_by
FROM policy p LEFT JOIN person s ON s.id = p.set_by
-- name: policies_current
{{policy_columns}}
WHERE p.id = (SELECT x.id FROM policy x WHERE x.key = p.key AND x.effective_from <= :now ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)
ORDER BY p.key
-- Who is not staff reads the values, not who set them and why.
-- name: policies_current_values
SELECT p.id, p.key, p.value, p.effective_from, p.amount FROM policy p
WHERE p.id = (SELECT x.id FROM policy x WHERE x.key = p.key AND x.effective_from <= :now ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)
ORDER BY p.key
-- name: policy_history
{{policy_columns}} WHERE p.key = :key ORDER BY p.effective_from DESC, p.id DESC
-- What a value would mean today. Each counts with :amount in milliseconds, or as a number.
-- name: try_claims_orphan_after
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'claims' AND a.status = 'under_review' AND a.activity_at + :amount < :now
-- name: try_claims_remind_after
SELECT COUNT(*) AS n FROM assignment a
WHERE a.desk = 'claims' AND a.status = 'under_review' AND a.activity_at + :amount <= :now AND a.deadline_at >= :now
-- name: try_claims_reclaim_cooldown
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'claims' AND a.status = 'timed_out' AND a.ended_at + :amount > :now
-- name: try_claims_max_load
SELECT COUNT(*) AS n FROM capacity k WHERE k.desk = 'claims' AND k.max_load IS NULL AND k.load > COALESCE(CAST(:amount AS bigint), 2147483647)
  AND CAST(:now AS bigint) > 0
-- name: try_requests_claim_timeout
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'requests' AND a.status = 'claimed' AND a.activity_at + :amount < :now
-- name: try_requests_auto_accept_after
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'requests' AND a.status = 'submitted' AND a.activity_at + :amount < :now
-- name: try_requests_dispute_window
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'requests' AND a.status = 'rejected' AND a.last_at + :amount >= :now
-- name: try_requests_reclaim_cooldown
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'requests' AND a.status IN ('abandoned', 'expired') AND a.ended_at + :amount > :now
-- name: try_requests_max_load
SELECT COUNT(*) AS n FROM capacity k WHERE k.desk = 'requests' AND k.max_load IS NULL AND k.load > COALESCE(CAST(:amount AS bigint), 2147483647)
  AND CAST(:now AS bigint) > 0
-- name: try_incidents_sla_critical
SELECT COUNT(*) AS n FROM assignment a JOIN work_item i ON i.id = a.work_item_id
WHERE a.desk = 'incidents' AND a.deadline_at IS NOT NULL AND i.priority = 'critical' AND a.taken_at + :amount < :now
-- name: try_incidents_sla_high
SELECT COUNT(*) AS n FROM assignment a JOIN work_item i ON i.id = a.work_item_id
WHERE a.desk = 'incidents' AND a.deadline_at IS NOT NULL AND i.priority = 'high' AND a.taken_at + :amount < :now
-- name: try_incidents_sla_normal
SELECT COUNT(*) AS n FROM assignment a JOIN work_item i ON i.id = a.work_item_id
WHERE a.desk = 'incidents' AND a.deadline_at IS NOT NULL AND i.priority = 'normal' AND a.taken_at + :amount < :now
-- name: try_incidents_sla_low
SELECT COUNT(*) AS n FROM assignment a JOIN work_item i ON i.id = a.work_item_id
WHERE a.desk = 'incidents' AND a.deadline_at IS NOT NULL AND i.priority = 'low' AND a.taken_at + :amount < :now
-- name: try_incidents_decision_within
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'incidents' AND a.status = 'submitted' AND a.last_at + :amount < :now
-- name: try_incidents_max_load
SELECT COUNT(*) AS n FROM capacity k WHERE k.desk = 'incidents' AND k.max_load IS NULL AND k.load > COALESCE(CAST(:amount AS bigint), 2147483647)
  AND CAST(:now AS bigint) > 0
-- How many minutes of the last day had more assignments than this by one person.
-- name: try_incidents_assign_rate
SELECT COUNT(*) AS n
FROM (SELECT e.actor_id FROM assignment a
      JOIN event e ON e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.machine = 'assignment' AND e.from_status = ''
      WHERE a.desk = 'incidents' AND a.taken_at > CAST(:now AS bigint) - 86400000
      GROUP BY e.actor_id, a.taken_at / 60000 HAVING COUNT(*) > COALESCE(CAST(:amount AS bigint), 2147483647)) m
-- name: try_undo_window
SELECT COUNT(*) AS n FROM assignment a WHERE a.desk = 'claims' AND a.status = 'timed_out' AND a.last_at + :amount >= :now
