-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit page, and the seals over the trail (app/domain/seal.h).
-- fragment: audit_page
{{event_columns}} WHERE e.id < :before {where} ORDER BY e.id DESC LIMIT {limit}
-- fragment: audit_since
AND e.at >= :since
-- fragment: audit_until
AND e.at < :until
-- fragment: audit_actor
AND (e.actor_id = :actor OR e.behalf_id = :actor)
-- fragment: audit_item
AND e.item_id = :item
-- fragment: audit_verb
AND e.verb = :verb
-- fragment: seal_columns
SELECT s.id, s.mark_from, s.mark_to, s.id_from, s.events, s.sealed_at, s.sealed_by, s.prev, s.hash,
       {{seal_tail}} AS tail
-- name: seal_last
{{seal_columns}} FROM event_seal s ORDER BY s.id DESC LIMIT 1
-- name: seal_next
{{seal_columns}}, s.digests FROM event_seal s WHERE s.id > :after ORDER BY s.id LIMIT 1
-- name: seal_totals
SELECT COUNT(*) AS seals, COALESCE(SUM(s.events), 0) AS events FROM event_seal s
-- name: seal_id_ceiling
SELECT MIN(s.id_from) AS id FROM event_seal s WHERE s.id_from > :id_from
-- name: seal_since
SELECT COUNT(*) AS n FROM (SELECT e.id FROM event e WHERE e.id > :last AND {{event_mark}} >= :mark ORDER BY e.id LIMIT 1000) x
-- name: seal_range
SELECT {{event_raw}} FROM event e
WHERE {{event_mark}} >= :mark_from AND {{event_mark}} < :mark_to AND e.id >= :id_from AND e.id < :id_to ORDER BY e.id
-- name: seals
{{seal_columns}} FROM event_seal s ORDER BY s.id
-- name: events_total
SELECT COUNT(*) AS n FROM event e
-- fragment: event_raw
e.id, e.at, e.type, e.actor_id, e.behalf_id, e.login, e.via, e.desk, e.machine, e.item_id, e.assignment_id, e.verb, e.from_status,
e.to_status, e.person_before, e.person_after, e.note, CAST(e.op AS text) AS op, e.policy_id, CAST(e.metadata AS text) AS metadata
