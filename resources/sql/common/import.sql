-- SPDX-License-Identifier: GPL-3.0-or-later
-- One batch of an import of claims, already in the relation import_row (one row per claim, people by name).
-- A row with a problem is left alone and reported. The rules of an import are rows: claims, verbs import and import_held.
-- fragment: import_ambiguous
  UPDATE import_row SET problem = CASE WHEN (SELECT COUNT(*) FROM person p WHERE p.display_name = import_row.claimant) > 1
                                       THEN 'claimant_ambiguous' ELSE 'reviewer_ambiguous' END
  WHERE op_id = :op AND ((SELECT COUNT(*) FROM person p WHERE p.display_name = import_row.claimant) > 1
                         OR (SELECT COUNT(*) FROM person p WHERE p.display_name = import_row.reviewer) > 1)
-- fragment: import_existing
  UPDATE import_row SET problem = 'exists'
  WHERE op_id = :op AND external_id IS NOT NULL AND EXISTS (SELECT 1 FROM claim c WHERE c.external_id = import_row.external_id)
-- fragment: import_people
  INSERT INTO person (display_name, name_key, created_at)
  SELECT n.name, MIN(n.name_key), :now
  FROM (SELECT r.claimant AS name, r.claimant_key AS name_key FROM import_row r WHERE r.op_id = :op AND r.problem IS NULL
        UNION ALL
        SELECT r.reviewer, r.reviewer_key FROM import_row r WHERE r.op_id = :op AND r.problem IS NULL AND r.reviewer IS NOT NULL) n
  WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.display_name = n.name)
  GROUP BY n.name ORDER BY n.name
-- fragment: import_resolve
  UPDATE import_row SET claimant_id = (SELECT p.id FROM person p WHERE p.display_name = import_row.claimant),
                        reviewer_id = (SELECT p.id FROM person p WHERE p.display_name = import_row.reviewer)
  WHERE op_id = :op AND problem IS NULL
-- fragment: import_roles
  INSERT INTO person_role (person_id, role, granted_at, granted_by)
  SELECT DISTINCT r.reviewer_id, 'reviewer', :now, :actor FROM import_row r
  WHERE r.op_id = :op AND r.problem IS NULL AND r.reviewer_id IS NOT NULL
  ON CONFLICT (person_id, role) DO NOTHING
-- fragment: import_items
  INSERT INTO work_item (id, desk, title, title_key, status, author_id, filed_at, last_verb, last_op, last_at)
  SELECT r.item_id, 'claims', r.title, r.title_key, r.status, r.claimant_id, r.submitted_at,
         CASE WHEN r.reviewer_id IS NULL THEN 'import' ELSE 'import_held' END, :op, :now
  FROM import_row r WHERE r.op_id = :op AND r.problem IS NULL ORDER BY r.n
-- fragment: import_details
  INSERT INTO claim (work_item_id, external_id, metadata)
  SELECT r.item_id, r.external_id, r.metadata FROM import_row r WHERE r.op_id = :op AND r.problem IS NULL ORDER BY r.n
-- fragment: import_attempts
  INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, deadline_at, ended_at,
                          decided_by, policy_id, last_verb, last_op, last_at)
  SELECT r.item_id, r.reviewer_id, 'claims', r.status, t.placed, t.loaded, t.done, r.updated_at, r.updated_at, r.updated_at + p.amount,
         CASE WHEN t.placed THEN NULL ELSE r.updated_at END, CASE WHEN t.placed THEN NULL ELSE r.reviewer_id END, p.id, 'import', :op, :now
  FROM import_row r
  JOIN transition t ON t.desk = 'claims' AND t.machine = 'assignment' AND t.verb = 'import' AND t.to_status = r.status
  LEFT JOIN policy p ON p.id = (SELECT x.id FROM policy x WHERE x.key = t.deadline AND x.effective_from <= :now
                                ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)
  WHERE r.op_id = :op AND r.problem IS NULL AND r.reviewer_id IS NOT NULL ORDER BY r.n
