-- SPDX-License-Identifier: GPL-3.0-or-later
-- What `init` does on an empty shared database besides packaging/database/roles.sql, as a login that may create roles and owns the database.
-- Safe to repeat.
-- name: bootstrap_check
SELECT current_setting('server_encoding') AS encoding, CAST(current_setting('server_version_num') AS int) AS version,
       r.rolsuper OR r.rolcreaterole AS may_create_roles, has_database_privilege(current_database(), 'CREATE') AS may_create_schema,
       r.rolsuper AS is_super, current_database() AS database
FROM pg_roles r WHERE r.rolname = session_user
-- fragment: bootstrap_act_as_owner
SET ROLE desk_owner
-- fragment: bootstrap_act_as_self
RESET ROLE
-- name: bootstrap_first_admin
SELECT set_config('reviewdesk.first_admin', COALESCE(:login, session_user), FALSE) AS login,
       set_config('reviewdesk.first_admin_name', COALESCE(:name, :login, session_user), FALSE) AS name,
       set_config('reviewdesk.first_admin_key', COALESCE(:name_key, :login, session_user), FALSE) AS name_key,
       (SELECT COUNT(*) FROM pg_roles r WHERE r.rolname = COALESCE(:login, session_user)) AS known
-- name: bootstrap_functions
SELECT to_regprocedure('desk_logins.login_enable(text, boolean)') IS NOT NULL AS ready
-- The first admin: whom init names, or who runs it. Once there is one, admins make admins.
-- fragment: bootstrap_admin
DO $$
DECLARE
  v_login constant text := current_setting('reviewdesk.first_admin'); v_name constant text := current_setting('reviewdesk.first_admin_name');
BEGIN
  IF NOT EXISTS (SELECT 1 FROM desk.person_role WHERE role = 'admin') THEN
    INSERT INTO desk.person (login, display_name, name_key, created_at)
    SELECT v_login, v_name, current_setting('reviewdesk.first_admin_key'), desk.clock_ms()
    WHERE NOT EXISTS (SELECT 1 FROM desk.person WHERE login = v_login);
    INSERT INTO desk.person_role (person_id, role, granted_at)
    SELECT p.id, 'admin', desk.clock_ms() FROM desk.person p WHERE p.login = v_login;
    PERFORM desk_logins.login_groups(v_login, ARRAY['desk_admin']);
  END IF;
END $$
-- fragment: migration_lock
SELECT pg_advisory_lock(7234017283)
-- fragment: migration_unlock
SELECT pg_advisory_unlock(7234017283)
