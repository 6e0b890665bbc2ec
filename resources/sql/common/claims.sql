-- SPDX-License-Identifier: GPL-3.0-or-later
-- The claims queue. Pages are cut by key: two ranges of two indexes make one list (running reviews by deadline, then the rest by
-- waiting time). ClaimStore puts range, filters, cut and order together; every piece is here.

-- fragment: claims_columns
SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.filed_at, i.deadline_at, c.external_id, w.display_name AS claimant,
       l.id AS assignment_id, l.version AS assignment_version, l.status AS assignment_status, l.person_id AS attempt_person_id,
       l.activity_at, r.id AS reviewer_id, r.display_name AS reviewer
-- fragment: claims_joins
JOIN claim c ON c.work_item_id = i.id
JOIN person w ON w.id = i.author_id
LEFT JOIN assignment l ON l.id = (SELECT MAX(x.id) FROM assignment x WHERE x.work_item_id = i.id)
LEFT JOIN person r ON r.id = CASE WHEN l.status = i.status THEN l.person_id END
-- fragment: claims_running
AND i.deadline_at IS NOT NULL
-- fragment: claims_rest
AND i.deadline_at IS NULL
-- fragment: claims_orphaned
AND i.deadline_at < :now
-- fragment: claims_due_soon
AND i.deadline_at >= :due_from AND i.deadline_at < :due_until
-- fragment: claims_by_author
AND i.author_id = :claimant
-- fragment: claims_by_reviewer
AND i.id IN (SELECT a.work_item_id FROM assignment a WHERE a.person_id = :reviewer AND a.desk = 'claims' AND a.status = i.status)
-- fragment: claims_by_age
AND i.filed_at < :filed_before
-- fragment: claims_by_text
AND (i.title_key LIKE :pattern ESCAPE '!' OR i.id IN (SELECT x.work_item_id FROM claim x WHERE x.external_id = :external))
-- fragment: claims_after_deadline
AND (i.deadline_at, i.id) > (:number, :id)
-- fragment: claims_before_deadline
AND (i.deadline_at, i.id) < (:number, :id)
-- fragment: claims_after_filed
AND (i.filed_at, i.id) > (:number, :id)
-- fragment: claims_before_filed
AND (i.filed_at, i.id) < (:number, :id)
-- fragment: claims_after_title
AND (i.title_key, i.id) > (:title, :id)
-- fragment: claims_before_title
AND (i.title_key, i.id) < (:title, :id)
-- fragment: claims_next_deadline
AND (i.deadline_at, i.id) > (k.deadline_at, k.id)
-- fragment: claims_next_deadline_back
AND (i.deadline_at, i.id) < (k.deadline_at, k.id)
-- fragment: claims_next_filed
AND (i.filed_at, i.id) > (k.filed_at, k.id)
-- fragment: claims_next_filed_back
AND (i.filed_at, i.id) < (k.filed_at, k.id)
-- fragment: claims_next_title
AND (i.title_key, i.id) > (k.title_key, k.id)
-- fragment: claims_next_title_back
AND (i.title_key, i.id) < (k.title_key, k.id)
-- fragment: claims_by_status
AND i.status IN ({statuses})
-- fragment: claims_order_deadline
ORDER BY i.deadline_at, i.id
-- fragment: claims_order_deadline_back
ORDER BY i.deadline_at DESC, i.id DESC
-- fragment: claims_order_filed
ORDER BY i.filed_at, i.id
-- fragment: claims_order_filed_back
ORDER BY i.filed_at DESC, i.id DESC
-- fragment: claims_order_title
ORDER BY i.title_key, i.id
-- fragment: claims_order_title_back
ORDER BY i.title_key DESC, i.id DESC

-- A page: the cut is made on the narrow table, then the names are looked up for its rows only.
-- fragment: claims_page
{{claims_columns}}
FROM (SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.filed_at, i.deadline_at
      FROM work_item i WHERE i.desk = 'claims' {where} {order} LIMIT {limit}) i
{{claims_joins}}
{order}
-- The key of every step-th row: from key to key along the index, which reads each entry once and keeps nothing (numbering the rows with a
-- window takes ten times as long).
-- fragment: claims_anchors
WITH RECURSIVE k (id, filed_at, deadline_at, title_key) AS (
  SELECT f.id, f.filed_at, f.deadline_at, f.title_key
  FROM (SELECT i.id, i.filed_at, i.deadline_at, i.title_key FROM work_item i WHERE i.desk = 'claims' {where} {order}
        LIMIT 1 OFFSET {first}) f
  UNION ALL
  SELECT j.id, j.filed_at, j.deadline_at, j.title_key
  FROM k CROSS JOIN work_item j
  WHERE j.id = (SELECT i.id FROM work_item i WHERE i.desk = 'claims' {where} {next} {order} LIMIT 1 OFFSET {skip}))
SELECT k.id, k.filed_at, k.deadline_at, k.title_key FROM k
-- fragment: claims_count
SELECT i.status, COUNT(*) AS n FROM work_item i WHERE i.desk = 'claims' {where} GROUP BY i.status

-- What the chips beside the statuses would show under the filter's fields; and the whole desk's, for the badge.
-- fragment: claims_chips
SELECT 'orphaned' AS status, COUNT(*) AS n FROM work_item i WHERE i.desk = 'claims' {{claims_orphaned}} {where}
UNION ALL
SELECT 'due_soon', COUNT(*) FROM work_item i WHERE i.desk = 'claims' {{claims_due_soon}} {where}
UNION ALL
SELECT 'all_orphaned', COUNT(*) FROM work_item i WHERE i.desk = 'claims' {{claims_orphaned}}
-- name: claims_orphaned_list
SELECT i.id, i.title, i.deadline_at, a.id AS assignment_id, a.version AS assignment_version, a.activity_at, r.display_name AS reviewer
FROM work_item i
JOIN assignment a ON a.work_item_id = i.id AND a.placed
JOIN person r ON r.id = a.person_id
WHERE i.desk = 'claims' {{claims_orphaned}}
ORDER BY i.deadline_at, i.id
-- name: claims_one
{{claims_columns}}
FROM work_item i
{{claims_joins}}
WHERE i.id = :item AND i.desk = 'claims'
-- The attempts at an item; fits: the verb takes them in their present status.
-- name: item_attempts
SELECT a.id, a.version, a.person_id, p.display_name AS person,
       EXISTS (SELECT 1 FROM transition t WHERE t.desk = a.desk AND t.machine = 'assignment' AND t.verb = :verb AND t.from_status = a.status)
         AS fits
FROM assignment a JOIN person p ON p.id = a.person_id
WHERE a.work_item_id = :item AND a.desk = :desk
ORDER BY a.id
-- name: last_change
SELECT e.verb, p.display_name AS actor FROM event e JOIN person p ON p.id = e.actor_id WHERE e.item_id = :item ORDER BY e.id DESC LIMIT 1
-- name: released_claim
SELECT a.work_item_id AS item_id, a.id AS assignment_id, a.version, i.title, r.display_name AS reviewer,
       (a.ended_at - a.activity_at) / 86400000 AS days
FROM assignment a JOIN work_item i ON i.id = a.work_item_id JOIN person r ON r.id = a.person_id
WHERE a.id = :assignment
-- name: item_of_assignment
SELECT i.id, i.title FROM assignment a JOIN work_item i ON i.id = a.work_item_id WHERE a.id = :assignment
-- name: item_title
SELECT i.id, i.title FROM work_item i WHERE i.id = :item
-- name: item_seen
SELECT i.version, i.title, i.places FROM work_item i WHERE i.id = :item AND i.desk = :desk
-- name: last_attempt_change
SELECT e.verb, p.display_name AS actor FROM event e JOIN person p ON p.id = e.actor_id
WHERE e.item_id = :item AND e.assignment_id = :assignment ORDER BY e.id DESC LIMIT 1
