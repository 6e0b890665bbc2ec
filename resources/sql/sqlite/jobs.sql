-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periodic jobs of an embedded workspace: JobStore runs these inside BEGIN IMMEDIATE, which keeps two desktops on one file apart.
-- fragment: job_due_after
SELECT a.id, a.deadline_at AS due_at
              FROM assignment a
              WHERE a.desk = :desk AND a.deadline_at < :now AND (a.deadline_at, a.id) > (:cursor_at, :cursor_id)
                AND a.status IN (SELECT t.from_status FROM transition t
                                 WHERE t.desk = :desk AND t.machine = 'assignment' AND t.verb = :verb AND t.due = 'after')
              ORDER BY a.deadline_at, a.id LIMIT 500
-- fragment: reminder_lock

-- fragment: mail_old_lock

-- fragment: reminder_metadata
json_object('days', (:now - d.activity_at) / 86400000, 'left', (d.deadline_at - :now) / 86400000, 'deadline_at', d.deadline_at)
-- fragment: seal_hex
lower(hex(s.hash))
-- fragment: seal_covers
e.id >= s.mark_from AND e.id < s.mark_to
-- fragment: job_hosts_since
(SELECT r.host, MAX(r.started_at) AS seen_at FROM job_run r WHERE r.started_at >= :since AND NOT r.rehearsal AND r.slot IS NOT NULL GROUP BY r.host)
-- name: embedded_job_may
{{job_may}}
-- name: embedded_job_one
SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id FROM job j WHERE j.name = :job
-- name: embedded_job_begin
INSERT INTO job_run (job, slot, host, person_id, started_at) VALUES (:job, :slot, :host, :actor, :now) RETURNING id
-- name: embedded_job_running
UPDATE job SET run_id = :run, next_at = CASE WHEN :slot IS NULL THEN next_at ELSE :slot + period_ms END WHERE name = :job
-- name: embedded_job_due
{{job_due}}
-- name: embedded_run_update
UPDATE job_run SET considered = :considered, changed = :changed, skipped = :skipped, failed = :failed, failures = :failures, error = :error,
                   cursor_at = :cursor_at, cursor_id = :cursor_id, ended_at = :ended WHERE id = :run
-- name: embedded_run_rehearsed
INSERT INTO job_run (job, host, person_id, started_at, ended_at, considered, changed, skipped, failed, failures, rehearsal)
VALUES (:job, :host, :actor, :now, :ended, :considered, :changed, :skipped, :failed, :failures, TRUE) RETURNING id
-- name: embedded_job_idle
UPDATE job SET run_id = NULL WHERE name = :job
-- name: embedded_reminders_due
SELECT COUNT(*) AS n FROM ({{reminder_due}})
-- name: embedded_reminder_op
INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, outcomes)
VALUES (:actor, :uuid, '', 'reminder', 'remind', '', :now, 'job', :login, '{}') RETURNING id
-- name: embedded_event_mark
SELECT COALESCE(MAX(e.id), 0) AS mark FROM event e
-- name: embedded_reminder_events
{{reminder_events}}
-- name: embedded_reminder_notes
{{embedded_made}}
{{reminder_notes}}
-- fragment: embedded_made
WITH made AS (SELECT e.id, e.type, e.desk, e.item_id, e.assignment_id, e.person_after, e.from_status, e.to_status FROM event e WHERE e.id > :mark)
-- name: embedded_job_rows
{{embedded_made}}
{{job_rows}}
-- name: embedded_cleanup_rows
{{cleanup_rows}}
-- name: embedded_seal_mark
SELECT COALESCE(MAX(s.id), 0) AS mark FROM event_seal s
-- name: embedded_seal_rows
{{seal_rows}}
-- name: embedded_cleanup_runs
{{cleanup_runs}}
-- name: embedded_cleanup_ops
{{cleanup_ops}}
-- name: embedded_cleanup_notifications
{{cleanup_notifications}}
-- name: embedded_cleanup_drafts
{{cleanup_drafts}}
-- name: embedded_broken_counts
{{broken_counts}}
-- name: embedded_broken_op
{{broken_op}}
-- name: embedded_broken_event
{{broken_event}}
-- name: embedded_broken_notes
{{broken_notes}}
-- name: embedded_job_judge
{{job_judge}}
-- name: embedded_job_update
{{job_update}}
-- name: embedded_job_event
INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, note, op, metadata)
SELECT :now, 'job.' || o.verb, o.actor_id, o.login, o.via, '', 'job', o.verb, '', '', o.note, o.op, :metadata FROM op o WHERE o.id = :op
-- name: embedded_lease
SELECT l.token, l.host, l.until_at FROM lease l WHERE l.name = :job
-- name: embedded_lease_take
UPDATE lease SET token = token + 1, host = :host, person_id = :actor, until_at = :now + 60000 WHERE name = :job
-- name: embedded_lease_beat
UPDATE lease SET until_at = :now + 60000 WHERE name = :job AND token = :token AND until_at > :now
-- name: embedded_lease_free
UPDATE lease SET until_at = 0 WHERE name = :job AND token = :token
-- name: embedded_mail_give_up
{{mail_give_up}}, {{mail_old_reason}} AS reason
-- name: embedded_mail_batch
{{mail_pending}} LIMIT 50
-- name: embedded_mail_done
{{mail_mark}}
-- name: embedded_draft_holder
SELECT COUNT(*) AS n FROM assignment a WHERE a.id = :assignment AND a.person_id = :actor AND a.loaded
-- name: embedded_draft_remove
{{draft_remove}}
-- name: embedded_draft_insert
{{draft_insert}}
-- name: savepoint
SAVEPOINT step
-- name: savepoint_back
ROLLBACK TO step
-- name: savepoint_end
RELEASE step
