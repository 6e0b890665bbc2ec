-- SPDX-License-Identifier: GPL-3.0-or-later
-- One person's work (app/domain/dashboard.h). The page is four statements: the time, the lists, the figures and the offers; each list is
-- cut on the narrow table first, and names and money are looked up for what is left.
-- fragment: dashboard_columns
a.id, a.version, a.work_item_id AS item_id, i.version AS item_version, a.desk, i.title, i.status AS item_status, a.status, a.person_id, i.author_id,
w.display_name AS author, r.content_type, r.review_type, COALESCE(l.amount_minor, r.amount_minor, 0) AS amount_minor,
COALESCE(l.currency, r.currency) AS currency, l.state AS ledger_state, a.taken_at, a.activity_at, a.last_at, a.deadline_at, a.ended_at,
a.last_verb, a.rating, d.display_name AS decider
-- An entry of the ledger keeps the amount of its day; without one the request tells it.
-- fragment: dashboard_joins
JOIN work_item i ON i.id = a.work_item_id
LEFT JOIN person w ON w.id = i.author_id
LEFT JOIN person d ON d.id = a.decided_by
LEFT JOIN review_request r ON r.work_item_id = a.work_item_id
LEFT JOIN ledger_entry l ON l.source_kind = 'assignment' AND l.source_id = a.id AND l.person_id = a.person_id
                        AND l.reason = a.desk || '.review'
-- name: dashboard_work
SELECT x.part, {{dashboard_columns}}
FROM (SELECT 1 AS part, y.id FROM (
        SELECT a.id FROM assignment a WHERE a.person_id = :person AND a.loaded AND a.status <> 'submitted' ORDER BY a.deadline_at, a.id LIMIT 1000) y
      UNION ALL
      SELECT 2, y.id FROM (
        SELECT a.id FROM assignment a WHERE a.person_id = :person AND a.status = 'submitted' ORDER BY a.deadline_at, a.id LIMIT 1000) y
      UNION ALL
      SELECT 3, y.id FROM (
        SELECT a.id FROM assignment a
        WHERE a.person_id = :person AND NOT a.loaded
          AND a.status IN ('accepted', 'rejected', 'disputed', 'upheld', 'approved', 'revision_requested', 'not_chosen')
        ORDER BY a.last_at DESC, a.id DESC LIMIT 200) y) x
JOIN assignment a ON a.id = x.id
{{dashboard_joins}}
ORDER BY x.part, CASE WHEN x.part < 3 THEN a.deadline_at END, CASE WHEN x.part < 3 THEN a.id END, a.last_at DESC, a.id DESC

-- Everything that is counted, in one statement: status (with the week it ended in, from :weeks on), money (with the day of the entry, from
-- :months on), the middle of the times from claim (or start) to submission, the load, the tags, the name.
-- name: dashboard_figures
SELECT 'status' AS kind, s.desk AS name, s.status AS detail, s.bucket, COUNT(*) AS n, CAST(SUM(s.rating) AS bigint) AS amount, COUNT(s.rating) AS extra
FROM (SELECT a.desk, a.status, a.rating,
             CASE WHEN NOT a.loaded AND a.status <> 'submitted' AND COALESCE(a.ended_at, a.last_at) >= :weeks
                  THEN (COALESCE(a.ended_at, a.last_at) + 259200000) / 604800000 END AS bucket
      FROM assignment a WHERE a.person_id = :person) s
GROUP BY s.desk, s.status, s.bucket
UNION ALL
SELECT 'money', m.currency, m.state, m.bucket, COUNT(*), CAST(SUM(m.amount_minor) AS bigint), m.held
FROM (SELECT l.currency, l.state, l.amount_minor, CASE WHEN l.created_at >= :months THEN l.created_at / 86400000 END AS bucket,
             CASE WHEN l.state = 'pending' AND l.source_kind = 'assignment'
                  THEN (SELECT COUNT(*) FROM assignment a WHERE a.id = l.source_id AND a.loaded) END AS held
      FROM ledger_entry l WHERE l.person_id = :person) m
GROUP BY m.currency, m.state, m.bucket, m.held
UNION ALL
SELECT 'median', '', '', NULL, MAX(t.n), MIN(t.took), MAX(t.took)
FROM (SELECT s.took, ROW_NUMBER() OVER (ORDER BY s.took) AS place, COUNT(*) OVER () AS n
      FROM (SELECT e.at - a.begun_at AS took
            FROM (SELECT b.id, b.work_item_id, COALESCE(b.started_at, b.taken_at) AS begun_at FROM assignment b
                  WHERE b.person_id = :person AND b.desk IN ('requests', 'incidents') AND b.content IS NOT NULL AND NOT b.started_estimated
                  ORDER BY b.id DESC LIMIT 200) a
            JOIN event e ON e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.verb = 'submit') s) t
WHERE t.place * 2 BETWEEN t.n AND t.n + 2
UNION ALL
-- Of the desks that a person holds places on: where something is held, and where the roles lead to.
SELECT 'load', '', '', NULL, COALESCE(SUM(h.load), 0), CASE WHEN COUNT(*) = COUNT(h.max_load) THEN CAST(SUM(h.max_load) AS bigint) END, 0
FROM (SELECT COALESCE(k.load, 0) AS load,
             COALESCE(k.max_load, (SELECT p.amount FROM policy p WHERE p.key = d.desk || '.max_load' AND p.effective_from <= :now
                                   ORDER BY p.effective_from DESC, p.id DESC LIMIT 1)) AS max_load
      FROM (SELECT 'requests' AS desk UNION ALL SELECT 'incidents') d
      LEFT JOIN capacity k ON k.person_id = :person AND k.desk = d.desk
      WHERE k.load > 0 OR CASE WHEN EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = :person AND r.role = 'engineer')
                               THEN d.desk = 'incidents' OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = :person AND r.role = 'reviewer')
                               ELSE d.desk = 'requests' END) h
UNION ALL
SELECT 'tag', t.tag, '', NULL, 1, 0, 0 FROM person_tag t WHERE t.person_id = :person
UNION ALL
SELECT 'person', p.display_name, '', NULL, 1, 0, 0 FROM person p WHERE p.id = :person

-- What the person may take: the 2,000 requests that wait longest, those first that ask for what the person knows.
-- name: dashboard_offers
SELECT o.id, o.version, o.title, o.status, o.author_id, w.display_name AS author, o.places_left, o.filed_at, o.content_type, o.review_type,
       o.amount_minor, o.currency, o.skills
FROM (SELECT i.id, i.version, i.title, i.status, i.author_id, i.places_left, i.filed_at, r.content_type, r.review_type, r.amount_minor,
             r.currency, r.skills,
             (SELECT COUNT(*) FROM person_tag t
              WHERE t.person_id = :person AND ' ' || r.skills || ' ' LIKE '% ' || t.tag || ' %') AS matching
      FROM (SELECT i.id, i.version, i.title, i.status, i.author_id, i.places - i.placed_count AS places_left, i.filed_at
            FROM work_item i
            WHERE i.desk = 'requests' AND i.status = 'open' AND i.placed_count < i.places AND i.author_id <> :person
              AND NOT EXISTS (SELECT 1 FROM assignment x WHERE x.work_item_id = i.id AND x.person_id = :person
                                AND (x.placed OR x.again_at > :now))
            ORDER BY i.filed_at, i.id LIMIT 2000) i
      JOIN review_request r ON r.work_item_id = i.id) o
LEFT JOIN person w ON w.id = o.author_id
ORDER BY o.matching DESC, o.filed_at, o.id LIMIT 100

-- All reviews of a person, by key. With one row more than asked, to know whether there is another page.
-- fragment: reviews_columns
SELECT {{dashboard_columns}} FROM assignment a {{dashboard_joins}}
WHERE a.person_id = :person AND (:status = '' OR a.status = :status)
-- name: reviews_newest
{{reviews_columns}} AND a.id < :after ORDER BY a.id DESC LIMIT :limit
-- name: reviews_oldest
{{reviews_columns}} AND a.id > :after ORDER BY a.id LIMIT :limit
