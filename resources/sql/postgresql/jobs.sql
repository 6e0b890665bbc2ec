-- SPDX-License-Identifier: GPL-3.0-or-later
-- Status by status: so each batch begins in the index where the last one ended. As one list of all statuses it would read and sort whatever
-- is still due, in every batch.
-- fragment: job_due_after
SELECT y.id, y.due_at
              FROM (SELECT DISTINCT t.from_status FROM transition t
                    WHERE t.desk = :desk AND t.machine = 'assignment' AND t.verb = :verb AND t.due = 'after') t
              CROSS JOIN LATERAL (
                SELECT a.id, a.deadline_at AS due_at FROM assignment a
                WHERE a.desk = :desk AND a.status = t.from_status AND a.deadline_at < :now AND (a.deadline_at, a.id) > (:cursor_at, :cursor_id)
                ORDER BY a.deadline_at, a.id LIMIT 500) y
-- fragment: reminder_lock
FOR SHARE OF a, i SKIP LOCKED
-- Whoever reads it at this moment needs no mail.
-- fragment: mail_old_lock
FOR NO KEY UPDATE OF n SKIP LOCKED
-- fragment: reminder_metadata
jsonb_build_object('days', (:now - d.activity_at) / 86400000, 'left', (d.deadline_at - :now) / 86400000, 'deadline_at', d.deadline_at)
-- fragment: seal_hex
encode(s.hash, 'hex')
-- fragment: seal_covers
e.txid >= s.mark_from AND e.txid < s.mark_to AND e.id >= s.id_from
-- fragment: job_hosts_since
job_hosts(CAST(:since AS bigint))
-- name: job_tick
SELECT job_tick(:job, :host) AS outcome
-- name: job_start
SELECT job_start(:job, :host) AS outcome
-- name: job_rehearse
SELECT job_rehearse(:job, :host) AS outcome
-- name: job_change
SELECT job_change(:job_verb, :job, CAST(:version AS bigint), CAST(:args AS jsonb), :note, CAST(:uuid AS uuid)) AS outcome
-- name: lease_take
SELECT lease_take(:job, :host) AS outcome
-- name: lease_beat
SELECT lease_beat(:job, CAST(:token AS bigint)) AS until_at
-- name: lease_done
SELECT lease_done(:job, CAST(:token AS bigint), CAST(:considered AS bigint), CAST(:changed AS bigint), CAST(:failed AS bigint), :error)
-- name: mail_batch
SELECT m.person_id, m.event_id, m.name, m.email, m.tries, m.type, m.at, m.item_id, m.title, m.actor, m.note, m.metadata
FROM mail_batch(:job, CAST(:token AS bigint), 50) m
-- name: mail_done
SELECT mail_done(:job, CAST(:token AS bigint), CAST(:person AS bigint), CAST(:event AS bigint), :error)
-- name: draft_save
SELECT draft_save(CAST(:assignment AS bigint), :content) AS saved_at
