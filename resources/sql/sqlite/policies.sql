-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: embedded_policy_judge
{{policy_judge}}
-- name: embedded_policy_insert
{{policy_insert}}
-- name: embedded_policy_follow
{{policy_follow}}
-- name: embedded_policy_event
INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, note, op, policy_id, metadata)
SELECT :now, 'policy.changed', o.actor_id, o.login, o.via, o.desk, 'policy', 'set', '', '', o.note, o.op, :policy,
       json_object('key', :key, 'from', :old_value, 'to', :value, 'moved', :moved)
FROM op o WHERE o.id = :op
-- name: embedded_may_set_policy
SELECT COUNT(*) AS n FROM permission p JOIN person_role r ON r.person_id = :actor AND (r.role = p.role OR p.role = 'any')
WHERE p.desk = '' AND p.machine = 'policy' AND p.verb = 'set'
