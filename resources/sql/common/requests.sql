-- SPDX-License-Identifier: GPL-3.0-or-later
-- The requests desk. Pages are cut by key. Everything here works for a reviewer or an author as well: which rows there are for them is decided
-- by row level security, and no column is asked for that is not theirs.

-- fragment: requests_columns
SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.places, i.placed_count, i.done_count, i.filed_at,
       r.content_type, r.review_type, r.amount_minor, r.currency, r.description, r.skills, w.display_name AS author,
       (SELECT COUNT(*) FROM assignment s WHERE s.work_item_id = i.id AND s.status = 'submitted') AS waiting,
       (SELECT COUNT(*) FROM assignment s WHERE s.work_item_id = i.id AND s.status = 'disputed') AS disputed
-- fragment: requests_joins
JOIN review_request r ON r.work_item_id = i.id
JOIN person w ON w.id = i.author_id
-- fragment: requests_by_status
AND i.status IN ({statuses})
-- fragment: requests_by_author
AND i.author_id = :author
-- fragment: requests_by_content
AND EXISTS (SELECT 1 FROM review_request x WHERE x.work_item_id = i.id AND x.content_type = :content_type)
-- fragment: requests_by_review
AND EXISTS (SELECT 1 FROM review_request x WHERE x.work_item_id = i.id AND x.review_type = :review_type)
-- fragment: requests_by_text
AND i.title_key LIKE :pattern ESCAPE '!'
-- Few are disputed among very many: the list begins with them (CROSS JOIN keeps SQLite to that) and not with the index of its order.
-- fragment: requests_from
work_item i
-- fragment: requests_from_disputed
(SELECT DISTINCT x.work_item_id FROM assignment x WHERE x.desk = 'requests' AND x.status = 'disputed') x CROSS JOIN work_item i
-- fragment: requests_disputed
AND i.id = x.work_item_id
-- A submitted review has a deadline: the condition lets the index of deadlines answer.
-- fragment: requests_waiting
AND i.id IN (SELECT x.work_item_id FROM assignment x WHERE x.desk = 'requests' AND x.status = 'submitted' AND x.deadline_at IS NOT NULL)
-- fragment: requests_overdue
AND i.id IN (SELECT x.work_item_id FROM assignment x WHERE x.desk = 'requests' AND x.status = 'claimed' AND x.deadline_at < :now)
-- fragment: requests_due_soon
AND i.id IN (SELECT x.work_item_id FROM assignment x
             WHERE x.desk = 'requests' AND x.status = 'claimed' AND x.deadline_at >= :due_from AND x.deadline_at < :due_until)
-- fragment: requests_after_filed
AND (i.filed_at, i.id) > (:number, :id)
-- fragment: requests_before_filed
AND (i.filed_at, i.id) < (:number, :id)
-- fragment: requests_after_title
AND (i.title_key, i.id) > (:title, :id)
-- fragment: requests_before_title
AND (i.title_key, i.id) < (:title, :id)
-- fragment: requests_next_filed
AND (i.filed_at, i.id) > (k.filed_at, k.id)
-- fragment: requests_next_filed_back
AND (i.filed_at, i.id) < (k.filed_at, k.id)
-- fragment: requests_next_title
AND (i.title_key, i.id) > (k.title_key, k.id)
-- fragment: requests_next_title_back
AND (i.title_key, i.id) < (k.title_key, k.id)
-- fragment: requests_order_filed
ORDER BY i.filed_at, i.id
-- fragment: requests_order_filed_back
ORDER BY i.filed_at DESC, i.id DESC
-- fragment: requests_order_title
ORDER BY i.title_key, i.id
-- fragment: requests_order_title_back
ORDER BY i.title_key DESC, i.id DESC

-- A page: the cut is made on the narrow table, then the names and counts are looked up for its rows only.
-- fragment: requests_page
{{requests_columns}}
FROM (SELECT i.id, i.version, i.title, i.title_key, i.status, i.author_id, i.places, i.placed_count, i.done_count, i.filed_at
      FROM {from} WHERE i.desk = 'requests' {where} {order} LIMIT {limit}) i
{{requests_joins}}
{order}
-- The key of every step-th row, from key to key along the index.
-- fragment: requests_anchors
WITH RECURSIVE k (id, filed_at, title_key) AS (
  SELECT f.id, f.filed_at, f.title_key
  FROM (SELECT i.id, i.filed_at, i.title_key FROM {from} WHERE i.desk = 'requests' {where} {order} LIMIT 1 OFFSET {first}) f
  UNION ALL
  SELECT j.id, j.filed_at, j.title_key
  FROM k CROSS JOIN work_item j
  WHERE j.id = (SELECT i.id FROM {from} WHERE i.desk = 'requests' {where} {next} {order} LIMIT 1 OFFSET {first}))
SELECT k.id, k.filed_at, k.title_key FROM k
-- fragment: requests_count
SELECT i.status, COUNT(*) AS n FROM {from} WHERE i.desk = 'requests' {where} GROUP BY i.status

-- name: requests_one
{{requests_columns}}
FROM work_item i
{{requests_joins}}
WHERE i.id = :item AND i.desk = 'requests'
-- Requests, as the list shows them: one may have several such reviews. {where}: among the requests of a filter's fields.
-- fragment: requests_among
AND s.work_item_id IN (SELECT i.id FROM work_item i WHERE i.desk = 'requests' {fields})
-- fragment: requests_chips
SELECT 'disputed' AS status, COUNT(DISTINCT s.work_item_id) AS n FROM assignment s WHERE s.desk = 'requests' AND s.status = 'disputed' {where}
UNION ALL
SELECT 'waiting', COUNT(DISTINCT s.work_item_id) FROM assignment s
WHERE s.desk = 'requests' AND s.status = 'submitted' AND s.deadline_at IS NOT NULL {where}
UNION ALL
SELECT 'overdue', COUNT(DISTINCT s.work_item_id) FROM assignment s
WHERE s.desk = 'requests' AND s.status = 'claimed' AND s.deadline_at < :now {where}
UNION ALL
SELECT 'due_soon', COUNT(DISTINCT s.work_item_id) FROM assignment s
WHERE s.desk = 'requests' AND s.status = 'claimed' AND s.deadline_at >= :due_from AND s.deadline_at < :due_until {where}
UNION ALL
SELECT 'all_disputed', COUNT(*) FROM assignment s WHERE s.desk = 'requests' AND s.status = 'disputed'
-- name: requests_money
SELECT l.currency, CAST(SUM(CASE WHEN l.state = 'pending' THEN l.amount_minor ELSE 0 END) AS bigint) AS held,
       CAST(SUM(CASE WHEN l.state = 'due' THEN l.amount_minor ELSE 0 END) AS bigint) AS due
FROM ledger_entry l WHERE l.state IN ('pending', 'due') AND l.reason = 'requests.review'
GROUP BY l.currency ORDER BY l.currency
-- name: request_attempts
SELECT a.id, a.version, a.work_item_id, a.person_id, a.status, a.taken_at, a.deadline_at, a.ended_at, a.again_at, a.content, a.rating,
       a.decided_by, p.display_name AS person, d.display_name AS decider, l.id AS entry_id, l.state AS ledger_state,
       COALESCE(l.amount_minor, r.amount_minor) AS amount_minor, COALESCE(l.currency, r.currency) AS currency,
       {{attempt_repeats}}
FROM assignment a
JOIN review_request r ON r.work_item_id = a.work_item_id
JOIN person p ON p.id = a.person_id
LEFT JOIN person d ON d.id = a.decided_by
LEFT JOIN ledger_entry l ON l.source_kind = 'assignment' AND l.source_id = a.id AND l.person_id = a.person_id AND l.reason = 'requests.review'
WHERE a.work_item_id = :item AND a.desk = 'requests' AND a.id > :after
ORDER BY a.id LIMIT CAST(:limit AS int)
-- What was said about the attempts at a request, and when each was handed in.
-- name: request_remarks
SELECT e.assignment_id, e.verb, e.at, e.note, p.display_name AS person
FROM event e JOIN person p ON p.id = e.actor_id
WHERE e.item_id = :item AND e.machine = 'assignment' AND (e.note IS NOT NULL OR e.verb = 'submit') AND e.assignment_id > :after
ORDER BY e.id
-- name: request_active
SELECT ({{active_attempts}}) AS n FROM work_item i WHERE i.id = :item
-- name: request_places
SELECT i.placed_count FROM work_item i WHERE i.id = :item
-- When a person may take a request again.
-- name: request_again
SELECT MAX(a.again_at) AS again_at FROM assignment a
WHERE a.work_item_id = :item AND a.person_id = :person AND a.again_at < 9223372036854775807
-- name: attempt_facts
SELECT a.person_id, a.status, a.deadline_at, a.decided_by FROM assignment a WHERE a.id = :assignment

-- fragment: entries_columns
SELECT l.id, l.version, l.source_id, l.person_id, l.amount_minor, l.currency, l.state, l.created_at, l.changed_at,
       a.work_item_id, a.decided_by, i.title, p.display_name AS person, d.display_name AS decider
FROM ledger_entry l
JOIN assignment a ON a.id = l.source_id
JOIN work_item i ON i.id = a.work_item_id
JOIN person p ON p.id = l.person_id
LEFT JOIN person d ON d.id = a.decided_by
-- name: entries_page
{{entries_columns}}
WHERE l.source_kind = 'assignment' AND l.reason = 'requests.review' AND l.state = :state AND (l.created_at, l.id) > (:created, :after)
ORDER BY l.created_at, l.id LIMIT CAST(:limit AS int)
-- name: entries_one
{{entries_columns}}
WHERE l.id = :entry AND l.source_kind = 'assignment' AND l.reason = 'requests.review'
-- name: entries_sums
SELECT l.state, l.currency, COUNT(*) AS n, CAST(SUM(l.amount_minor) AS bigint) AS amount
FROM ledger_entry l WHERE l.reason = 'requests.review' GROUP BY l.state, l.currency ORDER BY l.state, l.currency
