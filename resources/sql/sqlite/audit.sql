-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: event_mark
e.id
-- fragment: event_txid
NULL
-- fragment: seal_tail
substr(s.digests, -24)
-- fragment: audit_text
AND (e.note LIKE :pattern ESCAPE '!' OR i.title_key LIKE :folded ESCAPE '!')
-- name: embedded_seal_events
SELECT {{event_raw}} FROM event e WHERE e.id >= :mark_from ORDER BY e.id LIMIT :chunk
-- name: embedded_seal_insert
INSERT INTO event_seal (id, mark_from, mark_to, id_from, events, sealed_at, sealed_by, prev, hash, digests)
VALUES (:id, :mark_from, :mark_to, 0, :events, :sealed_at, :sealed_by, :prev, :hash, :digests)
-- name: embedded_may_seal
SELECT COUNT(*) AS n FROM permission p JOIN person_role r ON r.person_id = :actor AND r.role = p.role
WHERE p.desk = '' AND p.machine = 'audit' AND p.verb = 'seal'
