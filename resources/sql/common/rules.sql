-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: rules_transitions
SELECT t.desk, t.machine, t.verb, t.from_status, t.item_from, t.to_status, t.level_from, t.placed, t.loaded, t.done, t.item_to,
       t.item_to_when_full, t.item_guard, t.subject, t.subject_role, t.deadline, t.deadline_mode, t.due, t.again, t.content, t.rating,
       t.decides, t.starts, t.level_to, t.alarm, t.then_verb, t.ledger, t.undo_of, t.undo_within, t.event_type, t.args, t.notify, t.metadata
FROM transition t ORDER BY t.desk, t.machine, t.verb, t.from_status, t.item_from, t.to_status, t.level_from
-- name: rules_permissions
SELECT p.desk, p.machine, p.verb, p.from_status, p.role, p.actor, p.note
FROM permission p ORDER BY p.desk, p.machine, p.verb, p.from_status, p.role, p.actor
-- name: invariants
SELECT v.name, v.meaning, v.remedy FROM invariant v
-- name: broken_rows
-- A row was right when a verb last wrote it: the break is not older than that. Rules are as old as their last installation.
SELECT b.name, b.id, b.kind, b.what,
       CASE b.kind WHEN 'work item' THEN (SELECT i.last_at FROM work_item i WHERE i.id = b.id)
                   WHEN 'assignment' THEN (SELECT a.last_at FROM assignment a WHERE a.id = b.id)
                   WHEN 'person' THEN (SELECT MAX(a.last_at) FROM assignment a WHERE a.person_id = b.id)
                   WHEN 'ledger entry' THEN (SELECT l.changed_at FROM ledger_entry l WHERE l.id = b.id)
                   WHEN 'login' THEN (SELECT MAX(e.at) FROM event e WHERE e.machine = 'person' AND e.person_after = b.id)
                   WHEN 'transition' THEN (SELECT MAX(v.applied_at) FROM schema_version v) END AS since
FROM broken b ORDER BY b.name, b.id LIMIT 1000
