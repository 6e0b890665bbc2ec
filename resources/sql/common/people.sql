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
-- Of a row k of capacity: more than the person may hold on that desk, by the own maximum or else the policy's.
-- fragment: over_capacity
k.load > COALESCE(k.max_load, (SELECT x.amount FROM policy x WHERE x.key = k.desk || '.max_load' AND x.effective_from <= :now
                               ORDER BY x.effective_from DESC, x.id DESC LIMIT 1))
-- Somebody with their work: what the page of people shows. The maximum is that of the desks whose work the person may have.
-- fragment: person_work
SELECT p.id, p.display_name, p.login, p.duty, p.deactivated_at, p.version,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'admin') AS is_admin,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'reviewer') AS is_reviewer,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'engineer') AS is_engineer,
       EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = 'jobs') AS is_jobs,
       (SELECT COALESCE(SUM(k.load), 0) FROM capacity k WHERE k.person_id = p.id) AS load,
       (SELECT COUNT(*) FROM assignment a WHERE a.person_id = p.id AND a.decided_by IS NOT NULL AND a.ended_at >= :since) AS finished,
       (SELECT MAX(a.activity_at) FROM assignment a WHERE a.person_id = p.id) AS active_at,
       (SELECT CASE WHEN COUNT(*) = COUNT(m.amount) THEN SUM(m.amount) END
        FROM (SELECT COALESCE(k.max_load, (SELECT x.amount FROM policy x WHERE x.key = d.name || '.max_load' AND x.effective_from <= :now
                                           ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)) AS amount
              FROM desk d LEFT JOIN capacity k ON k.desk = d.name AND k.person_id = p.id
              WHERE k.load > 0 OR EXISTS (SELECT 1 FROM transition t JOIN person_role r ON r.person_id = p.id AND t.subject_role IN ('', r.role)
                                          WHERE t.desk = d.name AND t.machine = 'assignment' AND t.from_status = '')) m) AS max_load,
       EXISTS (SELECT 1 FROM capacity k WHERE k.person_id = p.id AND {{over_capacity}}) AS over_capacity
FROM person p
-- name: person_work_of
{{person_work}} WHERE p.id = :person
-- Who never logs in and holds no role (a claimant) is found by name only.
-- name: people_list
{{person_work}}
WHERE p.name_key LIKE :pattern ESCAPE '!'
  AND (:everybody OR p.login IS NOT NULL OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id))
  AND (:role = '' OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = :role))
  AND (:deactivated OR p.deactivated_at IS NULL)
  AND (NOT :over_capacity OR EXISTS (SELECT 1 FROM capacity k WHERE k.person_id = p.id AND {{over_capacity}}))
ORDER BY p.name_key, p.id LIMIT :most
-- name: people_share
SELECT COALESCE(SUM(h.load), 0) AS running, COALESCE(SUM(CASE WHEN h.place <= 3 THEN h.load END), 0) AS top_three, COUNT(*) AS holders
FROM (SELECT SUM(k.load) AS load, ROW_NUMBER() OVER (ORDER BY SUM(k.load) DESC) AS place
      FROM capacity k GROUP BY k.person_id HAVING SUM(k.load) > 0) h
-- name: people_capacity
SELECT d.name AS desk, COALESCE(k.load, 0) AS load, k.max_load,
       (SELECT x.amount FROM policy x WHERE x.key = d.name || '.max_load' AND x.effective_from <= :now
        ORDER BY x.effective_from DESC, x.id DESC LIMIT 1) AS policy_max_load
FROM desk d LEFT JOIN capacity k ON k.desk = d.name AND k.person_id = :person ORDER BY d.name
-- name: person_email
SELECT p.email FROM person p WHERE p.id = :person
-- name: person_held
SELECT a.id AS assignment_id, a.version, a.desk, a.status, a.deadline_at, i.id AS item_id, i.title, i.version AS item_version
FROM assignment a JOIN work_item i ON i.id = a.work_item_id
WHERE a.person_id = :person AND a.loaded ORDER BY a.deadline_at, a.id LIMIT 5000
-- name: events_of_person
{{event_columns}} WHERE e.machine = 'person' AND e.person_after = :person ORDER BY e.id DESC LIMIT 50
