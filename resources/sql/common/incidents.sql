-- SPDX-License-Identifier: GPL-3.0-or-later
-- The incidents desk. Pages are cut by key, as those of claims: running reviews by deadline, then the rest by age. Everything here works for
-- an engineer as well: which rows there are is decided by row level security.

-- fragment: incidents_columns
SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.priority, i.filed_at, i.deadline_at, n.severity,
       w.display_name AS author, l.id AS review_id, l.version AS review_version, l.status AS review_status, l.person_id AS engineer_id,
       l.taken_at, l.started_at, l.level, e.display_name AS engineer
-- fragment: incidents_joins
JOIN incident n ON n.work_item_id = i.id
JOIN person w ON w.id = i.author_id
LEFT JOIN assignment l ON l.id = (SELECT MAX(x.id) FROM assignment x WHERE x.work_item_id = i.id)
LEFT JOIN person e ON e.id = l.person_id
-- fragment: incidents_running
AND i.deadline_at IS NOT NULL
-- fragment: incidents_rest
AND i.deadline_at IS NULL
-- fragment: incidents_overdue
AND i.deadline_at < :now
-- fragment: incidents_due_soon
AND i.deadline_at >= :due_from AND i.deadline_at < :due_until
-- fragment: incidents_by_status
AND i.status IN ({statuses})
-- fragment: incidents_by_severity
AND EXISTS (SELECT 1 FROM incident x WHERE x.work_item_id = i.id AND x.severity IN ({severities}))
-- fragment: incidents_by_engineer
AND i.id IN (SELECT a.work_item_id FROM assignment a WHERE a.person_id = :engineer AND a.desk = 'incidents' AND a.placed)
-- fragment: incidents_by_age
AND i.filed_at < :filed_before
-- fragment: incidents_by_text
AND i.title_key LIKE :pattern ESCAPE '!'
-- fragment: incidents_after_deadline
AND (i.deadline_at, i.id) > (:number, :id)
-- fragment: incidents_before_deadline
AND (i.deadline_at, i.id) < (:number, :id)
-- fragment: incidents_next_deadline
AND (i.deadline_at, i.id) > (k.deadline_at, k.id)
-- fragment: incidents_next_deadline_back
AND (i.deadline_at, i.id) < (k.deadline_at, k.id)
-- fragment: incidents_order_deadline
ORDER BY i.deadline_at, i.id
-- fragment: incidents_order_deadline_back
ORDER BY i.deadline_at DESC, i.id DESC
-- fragment: incidents_after_filed
AND (i.filed_at, i.id) > (:number, :id)
-- fragment: incidents_before_filed
AND (i.filed_at, i.id) < (:number, :id)
-- fragment: incidents_next_filed
AND (i.filed_at, i.id) > (k.filed_at, k.id)
-- fragment: incidents_next_filed_back
AND (i.filed_at, i.id) < (k.filed_at, k.id)
-- fragment: incidents_order_filed
ORDER BY i.filed_at, i.id
-- fragment: incidents_order_filed_back
ORDER BY i.filed_at DESC, i.id DESC
-- fragment: incidents_after_title
AND (i.title_key, i.id) > (:title, :id)
-- fragment: incidents_before_title
AND (i.title_key, i.id) < (:title, :id)
-- fragment: incidents_next_title
AND (i.title_key, i.id) > (k.title_key, k.id)
-- fragment: incidents_next_title_back
AND (i.title_key, i.id) < (k.title_key, k.id)
-- fragment: incidents_order_title
ORDER BY i.title_key, i.id
-- fragment: incidents_order_title_back
ORDER BY i.title_key DESC, i.id DESC

-- A page: the cut is made on the narrow table, then the names are looked up for its rows only.
-- fragment: incidents_page
{{incidents_columns}}
FROM (SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.priority, i.filed_at, i.deadline_at
      FROM work_item i WHERE i.desk = 'incidents' {where} {order} LIMIT {limit}) i
{{incidents_joins}}
{order}
-- The key of every step-th row, from key to key along the index.
-- fragment: incidents_anchors
WITH RECURSIVE k (id, filed_at, deadline_at, title_key) AS (
  SELECT f.id, f.filed_at, f.deadline_at, f.title_key
  FROM (SELECT i.id, i.filed_at, i.deadline_at, i.title_key FROM work_item i WHERE i.desk = 'incidents' {where} {order}
        LIMIT 1 OFFSET {first}) f
  UNION ALL
  SELECT j.id, j.filed_at, j.deadline_at, j.title_key
  FROM k CROSS JOIN work_item j
  WHERE j.id = (SELECT i.id FROM work_item i WHERE i.desk = 'incidents' {where} {next} {order} LIMIT 1 OFFSET {skip}))
SELECT k.id, k.filed_at, k.deadline_at, k.title_key FROM k
-- fragment: incidents_count
SELECT i.status, COUNT(*) AS n FROM work_item i WHERE i.desk = 'incidents' {where} GROUP BY i.status

-- As claims_chips.
-- fragment: incidents_chips
SELECT 'overdue' AS status, COUNT(*) AS n FROM work_item i WHERE i.desk = 'incidents' {{incidents_overdue}} {where}
UNION ALL
SELECT 'running', COUNT(*) FROM work_item i WHERE i.desk = 'incidents' {{incidents_running}} {where}
UNION ALL
SELECT 'due_soon', COUNT(*) FROM work_item i WHERE i.desk = 'incidents' {{incidents_due_soon}} {where}
UNION ALL
SELECT 'all_overdue', COUNT(*) FROM work_item i WHERE i.desk = 'incidents' {{incidents_overdue}}
-- name: incidents_one
{{incidents_columns}}, n.ai_approach
FROM work_item i
{{incidents_joins}}
WHERE i.id = :item AND i.desk = 'incidents'
-- name: incident_reviews
SELECT a.id, a.version, a.person_id, a.status, a.taken_at, a.started_at, a.started_estimated, a.deadline_at, a.ended_at, a.level, a.content,
       a.decided_by, p.display_name AS person,
       (SELECT MAX(e.at) FROM event e WHERE e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.verb = 'submit') AS submitted_at
FROM assignment a
JOIN person p ON p.id = a.person_id
WHERE a.work_item_id = :item AND a.desk = 'incidents' AND a.id > :after
ORDER BY a.id LIMIT CAST(:limit AS int)
-- What was said about the reviews of an incident; decisions among them, with the versions that they were made on.
-- name: incident_remarks
SELECT e.assignment_id, e.verb, e.at, e.note, e.actor_id, e.metadata, p.display_name AS person
FROM event e JOIN person p ON p.id = e.actor_id
WHERE e.item_id = :item AND e.machine = 'assignment' AND e.note IS NOT NULL
ORDER BY e.id
-- The last decision on an incident: whoever comes second hears of it.
-- name: incident_decision
SELECT e.verb, e.at, e.actor_id, e.assignment_id, e.note, e.metadata, p.display_name AS person
FROM event e JOIN person p ON p.id = e.actor_id
WHERE e.item_id = :item AND e.machine = 'assignment' AND e.verb IN ('choose_ai', 'choose_engineer')
ORDER BY e.id DESC LIMIT 1
-- name: incident_active
SELECT a.id, a.version, a.person_id, a.status, a.taken_at, a.started_at, a.started_estimated, a.deadline_at, a.ended_at, a.level, a.content,
       a.decided_by, p.display_name AS person, CAST(NULL AS bigint) AS submitted_at
FROM assignment a
JOIN person p ON p.id = a.person_id
WHERE a.work_item_id = :item AND a.desk = 'incidents' AND a.placed ORDER BY a.id

-- Figures. The nearest rank: half (nine of ten) took no longer. The relation timed (severity, ms) stands before it.
-- fragment: spread_of_timed
, ranked AS (
  SELECT t.severity, t.ms, ROW_NUMBER() OVER (PARTITION BY t.severity ORDER BY t.ms) AS place, COUNT(*) OVER (PARTITION BY t.severity) AS n
  FROM (SELECT x.severity, x.ms FROM timed x UNION ALL SELECT '', x.ms FROM timed x) t)
SELECT r.severity, MAX(r.n) AS n, MIN(CASE WHEN 2 * r.place >= r.n THEN r.ms END) AS median,
       MIN(CASE WHEN 10 * r.place >= 9 * r.n THEN r.ms END) AS p90
FROM ranked r GROUP BY r.severity
-- An estimated start is no start that somebody made: it stays out.
-- name: operations_to_submit
WITH timed AS (
  SELECT n.severity, e.at - a.started_at AS ms
  FROM assignment a
  JOIN incident n ON n.work_item_id = a.work_item_id
  JOIN event e ON e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.machine = 'assignment' AND e.verb = 'submit'
  WHERE a.taken_at >= :since AND a.desk = 'incidents' AND NOT a.started_estimated)
{{spread_of_timed}}
-- name: operations_to_decide
WITH timed AS (
  SELECT n.severity, a.ended_at - e.at AS ms
  FROM assignment a
  JOIN incident n ON n.work_item_id = a.work_item_id
  JOIN event e ON e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.machine = 'assignment' AND e.verb = 'submit'
  WHERE a.ended_at >= :since AND a.desk = 'incidents' AND a.decided_by IS NOT NULL)
{{spread_of_timed}}
-- name: operations_days
SELECT a.taken_at / 86400000 AS day, COUNT(*) AS n FROM assignment a
WHERE a.taken_at >= :since AND a.desk = 'incidents' GROUP BY a.taken_at / 86400000
-- name: operations_running
SELECT n.severity, COUNT(*) AS running, SUM(CASE WHEN i.deadline_at < :now THEN 1 ELSE 0 END) AS overdue
FROM work_item i JOIN incident n ON n.work_item_id = i.id
WHERE i.desk = 'incidents' AND i.deadline_at IS NOT NULL GROUP BY n.severity
-- name: operations_late
SELECT h.holder_id, p.display_name, h.running, h.overdue
FROM (SELECT i.holder_id, COUNT(*) AS running, SUM(CASE WHEN i.deadline_at < :now THEN 1 ELSE 0 END) AS overdue
      FROM work_item i WHERE i.desk = 'incidents' AND i.deadline_at IS NOT NULL GROUP BY i.holder_id) h
JOIN person p ON p.id = h.holder_id
WHERE h.overdue > 0 ORDER BY h.overdue DESC, p.name_key, p.id LIMIT 100
