-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: embedded_import_stage
INSERT INTO import_row (op_id, n, external_id, title, title_key, claimant, claimant_key, reviewer, reviewer_key, status, submitted_at,
                        updated_at, metadata)
SELECT :op, json_extract(k.value, '$.n'), json_extract(k.value, '$.external_id'), json_extract(k.value, '$.title'),
       json_extract(k.value, '$.title_key'), json_extract(k.value, '$.claimant'), json_extract(k.value, '$.claimant_key'),
       json_extract(k.value, '$.reviewer'), json_extract(k.value, '$.reviewer_key'), json_extract(k.value, '$.status'),
       json_extract(k.value, '$.submitted_at'), json_extract(k.value, '$.updated_at'), COALESCE(json_extract(k.value, '$.metadata'), '{}')
FROM json_each(:batch) k
-- name: embedded_import_ambiguous
{{import_ambiguous}}
-- name: embedded_import_existing
{{import_existing}}
-- name: embedded_import_people
{{import_people}}
-- name: embedded_import_resolve
{{import_resolve}}
-- name: embedded_import_roles
{{import_roles}}
-- name: embedded_import_number
UPDATE import_row SET item_id = (SELECT COALESCE(MAX(i.id), 0) FROM work_item i) + n + 1 WHERE op_id = :op AND problem IS NULL
-- name: embedded_import_items
{{import_items}}
-- name: embedded_import_details
{{import_details}}
-- name: embedded_import_attempts
{{import_attempts}}
-- name: embedded_import_problems
SELECT r.n, r.problem FROM import_row r WHERE r.problem IS NOT NULL ORDER BY r.n
-- name: embedded_import_clear
DELETE FROM import_row
-- name: embedded_import_allowed
SELECT COUNT(*) AS n FROM permission p JOIN person_role r ON r.role = p.role AND r.person_id = :actor
WHERE p.desk = 'claims' AND p.machine = 'item' AND p.verb = 'import'
