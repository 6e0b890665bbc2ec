-- SPDX-License-Identifier: GPL-3.0-or-later
-- The executor on an embedded workspace: the fragments of common/apply.sql, run one after the other inside BEGIN IMMEDIATE.
-- :ask is a JSON array of [id, version or null]; :args a JSON object.
-- name: op_find
SELECT request_hash, outcomes, verb, args FROM op WHERE actor_id = :actor AND op = :uuid
-- name: op_insert
INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, on_behalf, note, args)
VALUES (:actor, :uuid, :desk, :machine, :verb, :hash, :now, :via, :login, :on_behalf, :note, :args) RETURNING id
-- name: op_finish
UPDATE op SET outcomes = :outcomes, policy_id = :policy WHERE id = :op
-- name: embedded_admit
WITH arg AS (SELECT k.key FROM json_each(:args) k),
{{apply_admit}}
-- name: embedded_clear
DELETE FROM verdict
-- name: embedded_verdict_taking
INSERT INTO verdict
WITH ask AS (SELECT MIN(k.key) AS ord, json_extract(k.value, '$[0]') AS id, MIN(json_extract(k.value, '$[1]')) AS version, TRUE AS seen
             FROM json_each(:ask) k GROUP BY 2),
{{apply_judge}},
{{apply_room}}
{{apply_verdict}}
-- name: embedded_verdict
INSERT INTO verdict
WITH ask AS (SELECT MIN(k.key) AS ord, json_extract(k.value, '$[0]') AS id, MIN(json_extract(k.value, '$[1]')) AS version, TRUE AS seen
             FROM json_each(:ask) k GROUP BY 2),
{{apply_judge}},
{{apply_no_room}}
{{apply_verdict}}
-- name: embedded_update
{{apply_update}}
-- name: embedded_create
{{apply_create}}
-- name: embedded_ledger_move
{{apply_ledger_move}}
-- name: embedded_item_verdict
INSERT INTO verdict (ord, id, to_status, reason)
WITH ask AS (SELECT MIN(k.key) AS ord, json_extract(k.value, '$[0]') AS id, MIN(json_extract(k.value, '$[1]')) AS version, TRUE AS seen
             FROM json_each(:ask) k GROUP BY 2),
{{apply_item_judge}}
{{apply_item_verdict}}
-- name: embedded_item_update
{{apply_item_update}}
-- name: embedded_entry_verdict
INSERT INTO verdict (ord, id, assignment_id, item_id, to_status, reason)
WITH ask AS (SELECT MIN(k.key) AS ord, json_extract(k.value, '$[0]') AS id, MIN(json_extract(k.value, '$[1]')) AS version, TRUE AS seen
             FROM json_each(:ask) k GROUP BY 2)
{{apply_entry_verdict}}
-- name: embedded_entry_update
{{apply_entry_update}}
-- name: embedded_outcomes
SELECT v.id, v.reason FROM verdict v ORDER BY v.ord
-- name: embedded_file_verdict
{{file_verdict}}
-- name: embedded_file_item
{{file_item}}
-- name: embedded_detail_table
SELECT d.detail FROM desk d WHERE d.name = :desk
-- name: embedded_detail_columns
SELECT c.name FROM pragma_table_info(:detail) c WHERE c.name <> 'work_item_id' AND json_type(:args, '$.' || c.name) IS NOT NULL ORDER BY c.cid
-- name: owner
SELECT p.id, p.display_name FROM person p WHERE p.login = 'owner'
-- fragment: changed_items
IN (SELECT v.item_id FROM verdict v WHERE v.reason IS NULL)
-- fragment: detail_insert
INSERT INTO {detail} (work_item_id{columns}) VALUES (:item{values})
-- fragment: detail_update
UPDATE {detail} SET ({columns}) = (SELECT {values}) WHERE work_item_id IN (SELECT v.id FROM verdict v WHERE v.reason IS NULL)
