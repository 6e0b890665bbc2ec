-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: person_columns
SELECT p.id, p.display_name, p.login, p.deactivated_at,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'admin') AS is_admin,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'reviewer') AS is_reviewer,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'engineer') AS is_engineer,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'jobs') AS is_jobs
FROM person p
-- name: person_by_name
{{person_columns}} WHERE p.display_name = :name ORDER BY p.id
-- name: person_by_id
{{person_columns}} WHERE p.id = :person
-- name: people_search
{{person_columns}}
WHERE p.name_key LIKE :pattern ESCAPE '!' AND p.deactivated_at IS NULL
  AND (:role = '' OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = :role))
ORDER BY p.name_key, p.id LIMIT 50
-- fragment: person_insert
INSERT INTO person (login, display_name, name_key, created_at) VALUES (:login, :name, :name_key, :now) RETURNING id
-- fragment: person_role_insert
INSERT INTO person_role (person_id, role, granted_at, granted_by) VALUES (:person, :role, :now, :actor) ON CONFLICT (person_id, role) DO NOTHING
