-- SPDX-License-Identifier: GPL-3.0-or-later
-- One scan of the index for all items, not one for each.
-- fragment: changed_items
= ANY (:items)
-- name: apply
SELECT desk.apply(:desk, :machine, :verb, CAST(:ids AS bigint[]), CAST(:versions AS bigint[]), :note, :content, CAST(:args AS jsonb), CAST(:uuid AS uuid)) AS outcome
-- name: op_find
SELECT request_hash, outcomes, verb, args FROM desk.op_record(CAST(:uuid AS uuid))
-- name: me
SELECT desk.me() AS id
