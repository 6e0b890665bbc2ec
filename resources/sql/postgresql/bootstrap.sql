-- SPDX-License-Identifier: GPL-3.0-or-later
-- What `init` does on an empty shared database, as a login that may create roles and owns the database. Safe to repeat.
-- name: bootstrap_check
SELECT current_setting('server_encoding') AS encoding, CAST(current_setting('server_version_num') AS int) AS version,
       r.rolsuper OR r.rolcreaterole AS may_create_roles, has_database_privilege(current_database(), 'CREATE') AS may_create_schema,
       r.rolsuper AS is_super, current_database() AS database
FROM pg_roles r WHERE r.rolname = session_user
-- fragment: bootstrap_roles
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['desk_owner', 'desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = r) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', r);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster made it at the same moment
      END;
    END IF;
  END LOOP;
  IF NOT pg_has_role(session_user, 'desk_owner', 'MEMBER') THEN
    EXECUTE format('GRANT desk_owner TO %I', session_user);
  END IF;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO desk_admin, desk_reviewer, desk_engineer, desk_jobs', current_database());
END $$
-- fragment: bootstrap_schema
CREATE SCHEMA IF NOT EXISTS desk AUTHORIZATION desk_owner
-- fragment: bootstrap_defaults
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
-- fragment: bootstrap_act_as_owner
SET ROLE desk_owner
-- fragment: bootstrap_act_as_self
RESET ROLE
-- fragment: bootstrap_admin
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM desk.person_role WHERE role = 'admin') THEN
    INSERT INTO desk.person (login, display_name, name_key, created_at)
    SELECT session_user, session_user, lower(session_user), desk.clock_ms()
    WHERE NOT EXISTS (SELECT 1 FROM desk.person WHERE login = session_user);
    INSERT INTO desk.person_role (person_id, role, granted_at)
    SELECT p.id, 'admin', desk.clock_ms() FROM desk.person p WHERE p.login = session_user;
  END IF;
END $$
-- fragment: bootstrap_grant_admin
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM desk.person p JOIN desk.person_role r ON r.person_id = p.id AND r.role = 'admin' WHERE p.login = session_user)
     AND NOT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
                     WHERE g.rolname = 'desk_admin' AND u.rolname = session_user) THEN
    EXECUTE format('GRANT desk_admin TO %I', session_user);
  END IF;
END $$
-- fragment: migration_lock
SELECT pg_advisory_lock(7234017283)
-- fragment: migration_unlock
SELECT pg_advisory_unlock(7234017283)
