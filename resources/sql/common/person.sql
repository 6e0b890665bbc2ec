-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an admin does to a person, and a person to themself. One text for both databases (see apply.sql).
--   :verb :person :version   which verb, whose, and as which version it was seen (null: any)
--   :actor :owner :note_given   as in apply.sql
--   :name :name_key :login :email :duty   as the verb takes them; :desk :max_load for set_capacity
--   :tags (JSON array, folded), :mail; :domain of the e-mail address that the person has afterwards, for add, edit and set_roles
--   :admin :reviewer :engineer :jobs      the roles afterwards, for add and set_roles
-- fragment: person_judge
  SELECT CASE
           WHEN m.n = 0 THEN 'not_permitted: your roles do not allow it'
           WHEN m.noted = 0 THEN 'note_required: it needs a note'
           WHEN m.may_note = 0 AND :note_given THEN 'invalid: it takes no note'
           WHEN :verb <> 'add' AND t.id IS NULL THEN 'not_found: there is no such person'
           WHEN :verb <> 'add' AND t.version <> COALESCE(:version, t.version) THEN 'conflict: somebody changed this person meanwhile'
           WHEN :verb = 'reactivate' AND t.deactivated_at IS NULL THEN 'conflict: this person is active'
           WHEN :verb NOT IN ('add', 'reactivate') AND t.deactivated_at IS NOT NULL THEN 'conflict: this person is deactivated'
           WHEN :verb IN ('add', 'edit') AND length(COALESCE(:name, '')) NOT BETWEEN 1 AND 200 THEN 'invalid: a name has 1 to 200 characters'
           WHEN :verb IN ('add', 'edit') AND EXISTS (SELECT 1 FROM person x WHERE x.email = :email AND x.id <> COALESCE(t.id, 0))
             THEN 'conflict: somebody has this e-mail address already'
           WHEN :domain IS NOT NULL AND :verb IN ('add', 'edit', 'set_roles')
                AND CASE WHEN :verb = 'edit' THEN EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = t.id AND r.role = 'engineer') ELSE :engineer END
                AND REPLACE(l.domains, ' ', '') <> '' AND REPLACE(l.domains, ' ' || :domain || ' ', '') = l.domains
             THEN 'invalid: engineers have an e-mail address of an allowed domain'
           WHEN :verb = 'add_login' AND t.login IS NOT NULL THEN 'conflict: this person has a login already'
           WHEN :verb IN ('add', 'add_login') AND EXISTS (SELECT 1 FROM person x WHERE x.login = :login)
             THEN 'conflict: somebody has this login already'
           WHEN :verb IN ('change_password', 'reset_password') AND t.login IS NULL THEN 'conflict: this person has no login'
           WHEN (:verb = 'deactivate' OR (:verb = 'set_roles' AND NOT :admin))
                AND EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = t.id AND r.role = 'admin')
                AND NOT EXISTS (SELECT 1 FROM person_role r JOIN person p ON p.id = r.person_id
                                WHERE r.role = 'admin' AND r.person_id <> t.id AND p.deactivated_at IS NULL)
             THEN 'conflict: this is the only admin; make somebody else one first'
           WHEN :verb = 'deactivate' AND EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = t.id AND a.loaded)
             THEN 'conflict: this person still has work; release or reassign it first'
           WHEN :verb = 'set_capacity' AND NOT EXISTS (SELECT 1 FROM desk d WHERE d.name = :desk) THEN 'not_found: there is no such desk'
           WHEN :verb = 'set_capacity' AND :max_load NOT BETWEEN 0 AND 1000000 THEN 'invalid: a maximum is a number from 0 to 1,000,000'
           WHEN :verb = 'set_tags' AND (:tag_count IS NULL OR :tag_count > 50) THEN 'invalid: at most 50 tags'
           WHEN :verb = 'set_mail' AND :mail IS NULL THEN 'invalid: mail is wanted or not'
           WHEN :verb = 'set_mail' AND :mail AND t.email IS NULL THEN 'conflict: this person has no e-mail address'
           WHEN :verb = 'set_duty' AND COALESCE(:duty, '') NOT IN ('active', 'away', 'offline') THEN 'invalid: a duty status is active, away or offline'
         END AS refusal
  FROM (SELECT COUNT(*) AS n, SUM(CASE WHEN p.note <> 'required' OR :note_given THEN 1 ELSE 0 END) AS noted,
               SUM(CASE WHEN p.note <> 'none' THEN 1 ELSE 0 END) AS may_note
        FROM permission p WHERE p.desk = '' AND p.machine = 'person' AND p.verb = :verb
          AND (:owner OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = :actor AND (r.role = p.role OR p.role = 'any')))
          AND (NOT p.is_holder OR :owner OR :person = :actor) AND (NOT p.is_other OR :person <> :actor)) m
  CROSS JOIN (SELECT ' ' || REPLACE(REPLACE(LOWER(COALESCE(MAX(p.value), '')), ',', ' '), ';', ' ') || ' ' AS domains
              FROM policy p WHERE p.id = (SELECT x.id FROM policy x WHERE x.key = 'people.allowed_domains' AND x.effective_from <= :now
                                          ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)) l
  LEFT JOIN person t ON t.id = :person
-- fragment: person_create
  INSERT INTO person (login, display_name, name_key, email, created_at) VALUES (:login, :name, :name_key, :email, :now) RETURNING id
-- fragment: person_before
  SELECT t.display_name, t.email, t.duty, t.login,
         (SELECT k.max_load FROM capacity k WHERE k.person_id = t.id AND k.desk = :desk) AS max_load,
         (SELECT COUNT(*) FROM person_role r WHERE r.person_id = t.id AND r.role = 'admin') AS was_admin,
         (SELECT COUNT(*) FROM person_role r WHERE r.person_id = t.id AND r.role = 'reviewer') AS was_reviewer,
         (SELECT COUNT(*) FROM person_role r WHERE r.person_id = t.id AND r.role = 'engineer') AS was_engineer,
         (SELECT COUNT(*) FROM person_role r WHERE r.person_id = t.id AND r.role = 'jobs') AS was_jobs
  FROM person t WHERE t.id = :person
-- fragment: person_update
  UPDATE person SET
    display_name = CASE WHEN :verb = 'edit' THEN :name ELSE display_name END,
    name_key = CASE WHEN :verb = 'edit' THEN :name_key ELSE name_key END,
    email = CASE WHEN :verb = 'edit' THEN :email ELSE email END,
    login = CASE WHEN :verb = 'add_login' THEN :login ELSE login END,
    mail = CASE WHEN :verb = 'set_mail' THEN :mail WHEN :verb = 'edit' AND :email IS NULL THEN FALSE ELSE mail END,
    duty = CASE WHEN :verb = 'set_duty' THEN :duty ELSE duty END,
    deactivated_at = CASE :verb WHEN 'deactivate' THEN :now WHEN 'reactivate' THEN NULL ELSE deactivated_at END,
    deactivated_by = CASE :verb WHEN 'deactivate' THEN :actor WHEN 'reactivate' THEN NULL ELSE deactivated_by END,
    version = version + 1
  WHERE id = :person
-- fragment: person_roles_remove
  DELETE FROM person_role WHERE person_id = :person
    AND CASE role WHEN 'admin' THEN NOT :admin WHEN 'reviewer' THEN NOT :reviewer WHEN 'engineer' THEN NOT :engineer ELSE NOT :jobs END
-- fragment: person_roles_add
  INSERT INTO person_role (person_id, role, granted_at, granted_by)
  SELECT :person, w.role, :now, :actor
  FROM (SELECT 'admin' AS role WHERE :admin UNION ALL SELECT 'reviewer' WHERE :reviewer
        UNION ALL SELECT 'engineer' WHERE :engineer UNION ALL SELECT 'jobs' WHERE :jobs) w
  WHERE NOT EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = :person AND r.role = w.role)
-- fragment: person_capacity
  INSERT INTO capacity (person_id, desk, max_load) VALUES (:person, :desk, :max_load)
  ON CONFLICT (person_id, desk) DO UPDATE SET max_load = excluded.max_load
-- fragment: person_tags_remove
  DELETE FROM person_tag WHERE person_id = :person
-- fragment: person_event
  INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, person_after, note, op, metadata)
  SELECT :now, 'person.' || o.verb, o.actor_id, o.login, o.via, '', 'person', o.verb, '', '', :person, o.note, o.op, :metadata
  FROM op o WHERE o.id = :op
