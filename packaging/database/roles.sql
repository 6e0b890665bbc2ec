-- SPDX-License-Identifier: GPL-3.0-or-later
-- Review Desk on PostgreSQL: the roles, and what a database must not allow to everybody. Run it in Review Desk's own database as a superuser,
-- or as a login with CREATEROLE that owns the database. Safe to repeat. `reviewdeskctl init` runs this same file.
-- A line that holds only --;; separates statements for that program; psql takes it for a comment.
--
--   desk_owner      owns every table and function; nobody logs in as it. Who is a member may change the schema (migrate).
--   desk_admin, desk_reviewer, desk_engineer, desk_jobs
--                   what a person may read and which verbs they may call. A person's login is a member of the roles they hold.
--   desk_usermgr    owns the four functions at the end, which make and change logins. The only one here with CREATEROLE: on PostgreSQL 15
--                   CREATEROLE is as good as a shell on the server, so no person ever holds it.
-- Roles are shared by all databases of a cluster: two Review Desk databases on one server share logins and groups. Give them a cluster each
-- where that matters.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['desk_owner', 'desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs', 'desk_usermgr'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = r) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', r);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster made it at the same moment
      END;
    END IF;
  END LOOP;
  IF NOT (SELECT rolcreaterole FROM pg_roles WHERE rolname = 'desk_usermgr') THEN
    ALTER ROLE desk_usermgr CREATEROLE;
  END IF;
  -- Ends the sessions of a leaver. Without it they end by themselves: a deactivated person reads and writes nothing.
  IF NOT pg_has_role('desk_usermgr', 'pg_signal_backend', 'MEMBER') THEN
    BEGIN
      GRANT pg_signal_backend TO desk_usermgr;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE WARNING 'pg_signal_backend was not granted to desk_usermgr: open sessions of a leaver stay connected, without rights';
    END;
  END IF;
  IF NOT pg_has_role(session_user, 'desk_owner', 'MEMBER') THEN
    EXECUTE format('GRANT desk_owner TO %I', session_user);
  END IF;
  IF NOT pg_has_role(session_user, 'desk_usermgr', 'MEMBER') THEN
    EXECUTE format('GRANT desk_usermgr TO %I', session_user);
  END IF;
END $$;
--;;
-- Nobody connects, or makes temporary tables, but the members of the groups.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO desk_owner, desk_admin, desk_reviewer, desk_engineer, desk_jobs', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'only the owner of the database or a superuser sets it up' USING ERRCODE = '42501';
END $$;
--;;
DO $$
DECLARE f record;
BEGIN
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  -- Large objects need no grant otherwise: everybody could fill the disk.
  FOR f IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           WHERE n.nspname = 'pg_catalog' AND p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import') LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', CAST(f.oid AS regprocedure));
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'only a superuser takes schema public and the large-object functions from everybody: run packaging/database/roles.sql as one';
END $$;
--;;
CREATE SCHEMA IF NOT EXISTS desk AUTHORIZATION desk_owner;
--;;
CREATE SCHEMA IF NOT EXISTS desk_logins AUTHORIZATION desk_usermgr;
--;;
-- Functions are nobody's until they are granted. The global form: the one per schema would not take PUBLIC's default away.
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
--;;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_usermgr REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
--;;
SET ROLE desk_usermgr;
--;;
-- The logins. Only desk_owner may call these; who may ask for what stands in Review Desk's own functions (desk.person_add, desk.person_change).
CREATE OR REPLACE FUNCTION desk_logins.refuse_foreign(p_login text) RETURNS void LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- A login that can do more than Review Desk's groups belongs to somebody else: the database administrator, another application.
  IF EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = p_login
             AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
                  OR EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid
                             AND g.rolname NOT IN ('desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs')))) THEN
    RAISE EXCEPTION 'not_permitted: the login % has rights outside Review Desk; only the database administrator changes it', p_login
      USING ERRCODE = '42501';
  END IF;
END $$;
--;;
-- PostgreSQL 15 lets every login grant itself to any other (GRANT anna TO ben, said by anna), and a login with such a membership would look
-- like somebody else's. Nobody's login is part of another's: such gifts are taken back whenever an admin changes one of the two.
CREATE OR REPLACE FUNCTION desk_logins.separate(p_login text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE x record;
BEGIN
  FOR x IN SELECT g.rolname AS given, u.rolname AS taker
           FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
           LEFT JOIN pg_roles b ON b.oid = m.grantor
           WHERE (g.rolname = p_login OR (u.rolname = p_login AND g.rolcanlogin)) AND NOT (g.rolsuper OR u.rolsuper)
             AND NOT COALESCE(b.rolsuper OR b.rolcreaterole, FALSE) LOOP
    EXECUTE format('REVOKE %I FROM %I', x.given, x.taker);
  END LOOP;
END $$;
--;;
-- A SCRAM verifier is what the server stores; the password itself never leaves the client (libpq's PQencryptPasswordConn makes it).
CREATE OR REPLACE FUNCTION desk_logins.refuse_password(p_verifier text) RETURNS void LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_verifier IS NULL OR p_verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{16,128}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION 'invalid: send a SCRAM-SHA-256 verifier (PQencryptPasswordConn), never a password' USING ERRCODE = 'DK005';
  END IF;
END $$;
--;;
CREATE OR REPLACE FUNCTION desk_logins.login_create(p_login text, p_verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_login IS NULL OR p_login !~ '^[a-z][a-z0-9_-]{0,62}$' OR p_login ~ '^(pg_|desk_)' OR p_login IN ('public', 'none', 'owner') THEN
    RAISE EXCEPTION 'invalid: a login starts with a letter a to z and goes on with letters, digits, _ or -, at most 63; not pg_... or desk_...'
      USING ERRCODE = 'DK005';
  END IF;
  PERFORM desk_logins.refuse_password(p_verifier);
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login) THEN
    RAISE EXCEPTION 'conflict: the server has a login % already', p_login USING ERRCODE = 'DK006';
  END IF;
  -- The limit: a desktop keeps two connections, a command one; somebody with psql cannot take all of the server's.
  EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION INHERIT CONNECTION LIMIT 10 PASSWORD %L', p_login, p_verifier);
  -- A forgotten transaction does not hold its locks for ever. (The person may set it otherwise for a session; nothing depends on it.)
  EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', p_login);
END $$;
--;;
CREATE OR REPLACE FUNCTION desk_logins.login_groups(p_login text, p_groups text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE g text; v_member boolean;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_login AND NOT rolsuper) THEN
    RETURN; -- a superuser is a member of everything
  END IF;
  PERFORM desk_logins.separate(p_login);
  FOREACH g IN ARRAY ARRAY['desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs'] LOOP
    v_member := EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles x ON x.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
                        WHERE x.rolname = g AND u.rolname = p_login);
    IF g = ANY (p_groups) AND NOT v_member THEN
      EXECUTE format('GRANT %I TO %I', g, p_login);
    ELSIF v_member AND NOT g = ANY (p_groups) THEN
      EXECUTE format('REVOKE %I FROM %I', g, p_login);
    END IF;
  END LOOP;
END $$;
--;;
CREATE OR REPLACE FUNCTION desk_logins.login_password(p_login text, p_verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM desk_logins.separate(p_login);
  PERFORM desk_logins.refuse_foreign(p_login);
  PERFORM desk_logins.refuse_password(p_verifier);
  EXECUTE format('ALTER ROLE %I PASSWORD %L', p_login, p_verifier);
END $$;
--;;
-- Leavers keep their login (it stands in the trail and is not given away again), but nobody can sign in with it. How many sessions ended.
CREATE OR REPLACE FUNCTION desk_logins.login_enable(p_login text, p_on boolean) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE v_ended int := 0;
BEGIN
  PERFORM desk_logins.separate(p_login);
  PERFORM desk_logins.refuse_foreign(p_login);
  EXECUTE format('ALTER ROLE %I %s', p_login, CASE WHEN p_on THEN 'LOGIN' ELSE 'NOLOGIN' END);
  IF NOT p_on THEN
    BEGIN
      SELECT COUNT(*) FILTER (WHERE pg_terminate_backend(a.pid)) INTO v_ended FROM pg_stat_activity a WHERE a.usename = p_login;
    EXCEPTION WHEN insufficient_privilege THEN v_ended := 0;
    END;
  END IF;
  RETURN v_ended;
END $$;
--;;
REVOKE ALL ON SCHEMA desk_logins FROM PUBLIC;
--;;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA desk_logins FROM PUBLIC;
--;;
GRANT USAGE ON SCHEMA desk_logins TO desk_owner;
--;;
GRANT EXECUTE ON FUNCTION desk_logins.login_create(text, text), desk_logins.login_groups(text, text[]), desk_logins.login_password(text, text),
  desk_logins.login_enable(text, boolean) TO desk_owner;
--;;
RESET ROLE;
