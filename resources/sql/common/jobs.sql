-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periodic jobs: one text of what they do for both databases (see apply.sql). On PostgreSQL the function desk.job_tick runs it, on SQLite
-- JobStore, inside BEGIN IMMEDIATE. A tick is one transaction and at most one batch; a run with a backlog goes on with the next tick, behind
-- the cursor (cursor_at, cursor_id), so that a row that fails again and again is met once in a run.
-- fragment: job_may
  SELECT COUNT(*) AS n FROM permission p WHERE p.desk = '' AND p.machine = 'job' AND p.verb = :job_verb AND {{may_use}}
-- A verb is due after the deadline, or at the alarm of what it changes; each branch reads its own index.
-- fragment: job_due
  SELECT d.id, d.due_at
  FROM (SELECT x.id, x.due_at FROM ({{job_due_after}}) x
        UNION ALL
        SELECT x.id, x.due_at
        FROM (SELECT a.id, a.alarm_at AS due_at
              FROM assignment a
              WHERE a.desk = :desk AND a.alarm_at < :now AND (a.alarm_at, a.id) > (:cursor_at, :cursor_id)
                AND a.status IN (SELECT t.from_status FROM transition t
                                 WHERE t.desk = :desk AND t.machine = 'assignment' AND t.verb = :verb AND t.due = 'alarm')
              ORDER BY a.alarm_at, a.id LIMIT 500) x) d
  ORDER BY d.due_at, d.id LIMIT 500

-- What falls due and was not spoken of yet. Who is told at last is not told gently as well.
-- fragment: reminder_due
  SELECT a.id, a.work_item_id, a.person_id, a.desk, a.status, a.activity_at, a.deadline_at, r.event_type
  FROM reminder r
  JOIN assignment a ON a.desk = r.desk AND a.status = r.status AND a.deadline_at > :now
  JOIN work_item i ON i.id = a.work_item_id
  WHERE CASE WHEN r.before_ms > 0 THEN a.deadline_at <= :now + r.before_ms
             ELSE a.activity_at + (SELECT p.amount FROM policy p WHERE p.key = r.after_key AND p.effective_from <= :now
                                   ORDER BY p.effective_from DESC, p.id DESC LIMIT 1) <= :now
                  AND NOT EXISTS (SELECT 1 FROM reminder l WHERE l.desk = r.desk AND l.status = r.status AND l.before_ms > 0
                                    AND a.deadline_at <= :now + l.before_ms) END
    AND NOT EXISTS (SELECT 1 FROM event e WHERE e.assignment_id = a.id AND e.type = r.event_type AND e.machine = 'reminder')
  ORDER BY a.id, r.event_type LIMIT 500 {{reminder_lock}}
-- fragment: reminder_events
  INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before,
                     person_after, op, metadata)
  SELECT :now, d.event_type, o.actor_id, o.login, o.via, d.desk, 'reminder', d.work_item_id, d.id, 'remind', d.status, d.status, d.person_id,
         d.person_id, o.op, {{reminder_metadata}}
  FROM ({{reminder_due}}) d JOIN op o ON o.id = :op
-- The relation made (id, type, desk, item_id, person_after) comes from the dialect.
-- fragment: reminder_notes
  INSERT INTO notification (person_id, event_id)
  SELECT e.person_after, e.id FROM made e JOIN reminder r ON r.desk = e.desk AND r.event_type = e.type WHERE r.notify IN ('holder', 'both')
  UNION
  SELECT i.author_id, e.id FROM made e JOIN reminder r ON r.desk = e.desk AND r.event_type = e.type JOIN work_item i ON i.id = e.item_id
  WHERE r.notify IN ('author', 'both')

-- Events and the ledger stay for ever; these do not. The newest op stays, so that ids are never given twice.
-- fragment: old_runs
SELECT r.id FROM job_run r WHERE r.started_at < :now - 7776000000 AND NOT EXISTS (SELECT 1 FROM job j WHERE j.run_id = r.id)
    ORDER BY r.started_at, r.id LIMIT 5000
-- fragment: old_ops
SELECT o.id FROM op o WHERE o.at < :now - 7776000000 AND o.id < (SELECT MAX(x.id) FROM op x) ORDER BY o.id LIMIT 5000
-- fragment: old_notifications
read_at < :now - 7776000000
-- fragment: old_drafts
saved_at < :now - 2592000000
-- fragment: cleanup_runs
  DELETE FROM job_run WHERE id IN (
    {{old_runs}})
-- fragment: cleanup_ops
  DELETE FROM op WHERE id IN (
    {{old_ops}})
-- fragment: cleanup_notifications
  DELETE FROM notification WHERE {{old_notifications}}
-- fragment: cleanup_drafts
  DELETE FROM draft WHERE {{old_drafts}}
-- The same rows before they go, for a rehearsal: the first 200 of each kind, and how many of the kind there are.
-- fragment: cleanup_rows
  SELECT x.type, x.id, x.item_id, x.title, CAST(NULL AS bigint) AS assignment_id, '' AS from_status, '' AS to_status, '' AS item_status,
         x.person, x.due_at, x.detail, x.n AS kind_count
  FROM (SELECT 'cleanup.run' AS type, r.id, CAST(NULL AS bigint) AS item_id, '' AS title, r.job AS detail, p.display_name AS person,
               r.started_at AS due_at, COUNT(*) OVER () AS n, ROW_NUMBER() OVER (ORDER BY r.started_at, r.id) AS place
        FROM job_run r LEFT JOIN person p ON p.id = r.person_id WHERE r.id IN ({{old_runs}})
        UNION ALL
        SELECT 'cleanup.op', o.id, NULL, '', CASE WHEN o.desk = '' THEN o.machine ELSE o.desk END || '.' || o.verb, p.display_name, o.at,
               COUNT(*) OVER (), ROW_NUMBER() OVER (ORDER BY o.id)
        FROM op o LEFT JOIN person p ON p.id = o.actor_id WHERE o.id IN ({{old_ops}})
        UNION ALL
        SELECT 'cleanup.notification', n.event_id, e.item_id, i.title, e.type, p.display_name, n.read_at,
               COUNT(*) OVER (), ROW_NUMBER() OVER (ORDER BY n.event_id, n.person_id)
        FROM notification n JOIN event e ON e.id = n.event_id JOIN person p ON p.id = n.person_id LEFT JOIN work_item i ON i.id = e.item_id
        WHERE n.{{old_notifications}}
        UNION ALL
        SELECT 'cleanup.draft', d.assignment_id, a.work_item_id, i.title, '', p.display_name, d.saved_at,
               COUNT(*) OVER (), ROW_NUMBER() OVER (ORDER BY d.saved_at, d.assignment_id)
        FROM draft d JOIN assignment a ON a.id = d.assignment_id JOIN work_item i ON i.id = a.work_item_id JOIN person p ON p.id = d.person_id
        WHERE d.{{old_drafts}}) x
  WHERE x.place <= 200 ORDER BY x.type, x.place
-- The seals since :seal_mark with the first 200 of their events, for a rehearsal.
-- fragment: seal_rows
  SELECT x.type, x.id, x.item_id, x.title, CAST(NULL AS bigint) AS assignment_id, '' AS from_status, '' AS to_status, '' AS item_status,
         x.person, x.due_at, x.detail, x.n AS kind_count
  FROM (SELECT 'seal' AS type, s.id, CAST(NULL AS bigint) AS item_id, CAST(s.events AS text) AS title, {{seal_hex}} AS detail,
               s.sealed_by AS person, s.sealed_at AS due_at, CAST(1 AS bigint) AS n
        FROM event_seal s WHERE s.id > :seal_mark
        UNION ALL
        SELECT 'seal.event', v.id, v.item_id, i.title, v.type, p.display_name, v.at, v.n
        FROM (SELECT e.id, e.item_id, e.type, e.at, e.actor_id, CAST(s.events AS bigint) AS n FROM event_seal s JOIN event e ON {{seal_covers}}
              WHERE s.id > :seal_mark ORDER BY e.id LIMIT 200) v
        LEFT JOIN person p ON p.id = v.actor_id LEFT JOIN work_item i ON i.id = v.item_id) x
  ORDER BY x.type, x.id
-- fragment: broken_counts
  SELECT b.name, COUNT(*) AS n FROM broken b GROUP BY b.name ORDER BY b.name
-- What the last real check found.
-- fragment: last_check
  SELECT r.started_at, r.failed, r.failures
  FROM job_run r WHERE r.id = (SELECT x.id FROM job j JOIN job_run x ON x.job = j.name
                               WHERE j.kind = 'invariants' AND x.ended_at IS NOT NULL AND NOT x.rehearsal
                               ORDER BY x.started_at DESC, x.id DESC LIMIT 1)
-- Every admin hears of it, once for each thing that broke. :metadata {"broken": [names]}.
-- fragment: broken_op
  INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, outcomes)
  VALUES (:actor, :uuid, '', 'job', 'check', '', :now, 'job', :login, '{}') RETURNING id
-- fragment: broken_event
  INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, op, metadata)
  SELECT :now, 'job.broken', o.actor_id, o.login, o.via, '', 'job', 'check', '', '', o.op, :metadata FROM op o WHERE o.id = :op RETURNING id
-- fragment: broken_notes
  INSERT INTO notification (person_id, event_id)
  SELECT DISTINCT p.id, :event FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = 'admin' WHERE p.deactivated_at IS NULL

-- What a batch did, from the events it wrote: for rehearsals. The relation made comes from the dialect.
-- fragment: job_rows
  SELECT e.id, e.type, e.item_id, i.title, e.assignment_id, e.from_status, e.to_status, i.status AS item_status,
         h.display_name AS person, COALESCE(a.deadline_at, a.deadline_before) AS due_at, '' AS detail, 0 AS kind_count
  FROM made e JOIN work_item i ON i.id = e.item_id
  LEFT JOIN assignment a ON a.id = e.assignment_id
  LEFT JOIN person h ON h.id = a.person_id
  ORDER BY e.id LIMIT 500

-- Pause, resume and edit: the schedule is the organisation's. :period :offset for edit.
-- fragment: job_judge
  SELECT CASE WHEN m.n = 0 THEN 'not_permitted: your roles do not allow it'
              WHEN j.name IS NULL THEN 'not_found: there is no such job'
              WHEN j.version <> COALESCE(:version, j.version) THEN 'conflict: somebody changed this job meanwhile'
              WHEN :job_verb = 'pause' AND NOT j.enabled THEN 'conflict: this job is paused already'
              WHEN :job_verb = 'resume' AND j.enabled THEN 'conflict: this job runs already'
              WHEN :job_verb = 'edit' AND (:period IS NULL OR :offset IS NULL OR :period NOT BETWEEN 1000 AND 604800000
                     OR :offset < 0 OR :offset >= :period OR (604800000 % :period <> 0) OR (:period < 86400000 AND 86400000 % :period <> 0))
                THEN 'invalid: a schedule is every 1 s to 24 h that divides a day, daily or weekly' END AS refusal,
         j.period_ms, j.offset_ms, j.enabled
  FROM ({{job_may}}) m LEFT JOIN job j ON j.name = :job
-- fragment: job_update
  UPDATE job SET
    enabled = CASE :job_verb WHEN 'pause' THEN FALSE WHEN 'resume' THEN TRUE ELSE enabled END,
    period_ms = CASE WHEN :job_verb = 'edit' THEN :period ELSE period_ms END,
    offset_ms = CASE WHEN :job_verb = 'edit' THEN :offset ELSE offset_ms END,
    next_at = CASE :job_verb WHEN 'edit' THEN :now - (:now - :offset) % :period + :period
                             WHEN 'resume' THEN :now - (:now - offset_ms) % period_ms + period_ms ELSE next_at END,
    version = version + 1
  WHERE name = :job

-- name: jobs_list
SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id, j.version,
       r.id AS last_id, r.slot, r.host, p.display_name AS person, r.started_at, r.ended_at, r.considered, r.changed, r.skipped, r.failed, r.error
FROM job j
LEFT JOIN job_run r ON r.id = (SELECT x.id FROM job_run x WHERE x.job = j.name AND NOT x.rehearsal ORDER BY x.started_at DESC, x.id DESC LIMIT 1)
LEFT JOIN person p ON p.id = r.person_id
ORDER BY j.name
-- The newest runs of a job (all jobs: ''), below an id.
-- fragment: job_runs_page
SELECT r.id, r.job, r.slot, r.host, p.display_name AS person, r.started_at, r.ended_at, r.considered, r.changed, r.skipped, r.failed,
       r.failures, r.error, r.rehearsal
FROM job_run r LEFT JOIN person p ON p.id = r.person_id
WHERE (:job = '' OR r.job = :job) AND r.id < :before
-- name: job_run_one
SELECT r.considered, r.changed, r.skipped, r.failed, r.failures, r.error, r.cursor_at, r.cursor_id FROM job_run r WHERE r.id = :run
-- Real runs of the last 24 hours that failed: what the overview counts.
-- fragment: failed_runs
r.started_at >= :yesterday AND NOT r.rehearsal AND (r.failed > 0 OR r.error <> '')
-- name: job_runs
{{job_runs_page}} ORDER BY r.id DESC LIMIT 200
-- name: job_runs_failed
{{job_runs_page}} AND {{failed_runs}} ORDER BY r.id DESC LIMIT 200
-- name: job_failures
SELECT r.job, COUNT(*) AS n FROM job_run r WHERE {{failed_runs}} GROUP BY r.job
-- Durations of the last 30 runs of each job, for a sparkline: one that runs every minute does not push out the others.
-- name: job_durations
SELECT r.job, r.started_at, r.ended_at - r.started_at AS ms, r.failed, r.error
FROM job j JOIN job_run r ON r.id IN (
  SELECT x.id FROM job_run x WHERE x.job = j.name AND x.started_at >= :since AND x.ended_at IS NOT NULL AND NOT x.rehearsal
  ORDER BY x.started_at DESC, x.id DESC LIMIT 30)
ORDER BY r.job, r.started_at DESC, r.id DESC
-- name: job_last_check
{{last_check}}
-- Who runs jobs at the moment: hosts of the runs since.
-- name: job_hosts
SELECT h.host, h.seen_at FROM {{job_hosts_since}} h ORDER BY h.seen_at DESC, h.host
