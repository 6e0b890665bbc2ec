-- SPDX-License-Identifier: GPL-3.0-or-later
-- The organisation's work at a glance (app/domain/overview.h), for admins: two statements besides the time and the jobs.
-- The requests of the last hour: their ids grow with the time, so the first one is found by halving, without an index that every verb would
-- have to keep up.
-- fragment: overview_ops_of_hour
WITH RECURSIVE search (low, high) AS (
  SELECT CAST(0 AS bigint), COALESCE((SELECT MAX(o.id) FROM op o), 0)
  UNION ALL
  SELECT CASE WHEN (SELECT o.at FROM op o WHERE o.id > (s.low + s.high) / 2 ORDER BY o.id LIMIT 1) <= :hour THEN (s.low + s.high) / 2 + 1 ELSE s.low END,
         CASE WHEN (SELECT o.at FROM op o WHERE o.id > (s.low + s.high) / 2 ORDER BY o.id LIMIT 1) <= :hour THEN s.high ELSE (s.low + s.high) / 2 END
  FROM search s WHERE s.low < s.high)
-- fragment: overview_asks_for_place
EXISTS (SELECT 1 FROM transition t
        WHERE t.desk = o.desk AND t.machine = o.machine AND t.verb = o.verb AND t.machine = 'assignment' AND t.from_status = '' AND t.placed)

-- What needs somebody now. Deadlines come by the hour, so that tiles and forecast count the same rows.
-- name: overview_attention
SELECT 'deadline' AS kind, x.desk AS name, x.bucket, COUNT(*) AS n
FROM (SELECT a.desk, CASE WHEN a.deadline_at < :now THEN -1 ELSE (a.deadline_at - :now) / 3600000 END AS bucket
      FROM (SELECT DISTINCT t.desk, t.to_status FROM transition t WHERE t.machine = 'assignment' AND t.loaded) s
      JOIN assignment a ON a.desk = s.desk AND a.status = s.to_status AND a.deadline_at < :horizon) x
GROUP BY x.desk, x.bucket
UNION ALL
SELECT 'capacity', '', 0, COUNT(DISTINCT k.person_id)
FROM capacity k WHERE {{over_capacity}}
UNION ALL
SELECT 'disputed', '', 0, COUNT(*) FROM assignment a WHERE a.status = 'disputed'
UNION ALL
SELECT 'taken', '', 0, COUNT(*) FROM assignment a WHERE a.taken_at > :hour
UNION ALL
SELECT 'refused', '', 0, ({{overview_refused}})
UNION ALL
SELECT 'failed', '', 0, COUNT(*) FROM job_run r WHERE {{failed_runs}}
UNION ALL
SELECT 'check', CAST(c.failures AS text), c.started_at, c.failed FROM ({{last_check}}) c

-- How work comes and goes. Days are of UTC.
-- fragment: overview_age
CASE WHEN i.filed_at + 86400000 > :now THEN 0 WHEN i.filed_at + 259200000 > :now THEN 1 WHEN i.filed_at + 604800000 > :now THEN 2
     WHEN i.filed_at + 1209600000 > :now THEN 3 WHEN i.filed_at + 2592000000 > :now THEN 4 ELSE 5 END
-- fragment: overview_finished
a.status IN ('approved', 'rejected', 'revision_requested', 'accepted', 'upheld', 'not_chosen')
-- name: overview_trends
SELECT 'taken' AS kind, '' AS name, '' AS detail, a.taken_at / 86400000 AS bucket, COUNT(*) AS n, 0 AS amount
FROM assignment a WHERE a.taken_at >= :days GROUP BY a.taken_at / 86400000
UNION ALL
SELECT 'finished', '', '', a.ended_at / 86400000, COUNT(*), 0
FROM assignment a WHERE a.ended_at >= :days AND {{overview_finished}} GROUP BY a.ended_at / 86400000
UNION ALL
SELECT 'speed', a.desk, '', 0, COUNT(*), 0
FROM assignment a WHERE a.ended_at > :last_week AND {{overview_finished}} GROUP BY a.desk
UNION ALL
SELECT 'age', x.desk, '', x.bucket, COUNT(*), 0
FROM (SELECT i.desk, {{overview_age}} AS bucket FROM work_item i WHERE i.desk = 'claims' AND i.status = 'submitted'
      UNION ALL
      SELECT i.desk, {{overview_age}} FROM work_item i WHERE i.desk = 'requests' AND i.status = 'open' AND i.placed_count < i.places
      UNION ALL
      SELECT i.desk, {{overview_age}} FROM work_item i WHERE i.desk = 'incidents' AND i.status IN ('detected', 'analyzing') AND i.placed_count = 0) x
GROUP BY x.desk, x.bucket
UNION ALL
SELECT 'money', l.currency, l.state, l.created_at / 86400000, COUNT(*), CAST(SUM(l.amount_minor) AS bigint)
FROM ledger_entry l WHERE l.created_at >= :months GROUP BY l.currency, l.state, l.created_at / 86400000
UNION ALL
SELECT 'capacity', p.display_name, '', h.person_id, h.load, h.max_load
FROM (SELECT m.person_id, CAST(SUM(m.load) AS bigint) AS load, CASE WHEN COUNT(*) = COUNT(m.max_load) THEN CAST(SUM(m.max_load) AS bigint) END AS max_load
      FROM (SELECT k.person_id, k.load,
                   COALESCE(k.max_load, (SELECT x.amount FROM policy x WHERE x.key = k.desk || '.max_load' AND x.effective_from <= :now
                                         ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)) AS max_load
            FROM capacity k WHERE k.load > 0) m
      GROUP BY m.person_id ORDER BY SUM(m.load) DESC, m.person_id LIMIT 20) h
JOIN person p ON p.id = h.person_id
UNION ALL
SELECT 'engineers', p.display_name, '', h.person_id, h.load, h.max_load
FROM (SELECT c.person_id, c.load, c.max_load
      FROM (SELECT k.person_id, k.load,
                   COALESCE(k.max_load, (SELECT x.amount FROM policy x WHERE x.key = 'incidents.max_load' AND x.effective_from <= :now
                                         ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)) AS max_load
            FROM capacity k WHERE k.desk = 'incidents' AND k.load > 0) c
      ORDER BY CASE WHEN c.max_load = 0 THEN 1000000 * c.load ELSE 1000 * c.load / COALESCE(c.max_load, 1000000) END DESC, c.load DESC, c.person_id
      LIMIT 20) h
JOIN person p ON p.id = h.person_id
