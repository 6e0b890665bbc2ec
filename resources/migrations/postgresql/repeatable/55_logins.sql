-- SPDX-License-Identifier: GPL-3.0-or-later
-- People and their logins are two truths that one function changes together (70_people.sql). What somebody changed past it, with GRANT,
-- ALTER ROLE or DROP ROLE, the doctor names. Memberships count through others: `GRANT anna TO eve` gives eve what anna may read.
-- A superuser is a member of everything and stays out.
CREATE OR REPLACE VIEW login_broken WITH (security_invoker = true) AS
  SELECT 'logins' AS name, p.id, 'login' AS kind, 'the server has no login ' || p.login AS what
  FROM person p
  WHERE p.login IS NOT NULL AND p.deactivated_at IS NULL AND NOT EXISTS (SELECT 1 FROM pg_roles u WHERE CAST(u.rolname AS text) = p.login)
  UNION ALL
  SELECT 'logins', p.id, 'login', p.login || ' is deactivated and can still sign in'
  FROM person p JOIN pg_roles u ON CAST(u.rolname AS text) = p.login
  WHERE p.deactivated_at IS NOT NULL AND u.rolcanlogin AND NOT u.rolsuper
  UNION ALL
  SELECT 'logins', p.id, 'login', p.login || CASE WHEN m.member THEN ' is in the group ' ELSE ' is not in the group ' END || CAST(g.rolname AS text)
  FROM person p
  JOIN pg_roles u ON CAST(u.rolname AS text) = p.login AND NOT u.rolsuper
  JOIN pg_roles g ON g.rolname IN ('desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs')
  CROSS JOIN LATERAL (SELECT pg_has_role(u.oid, g.oid, 'MEMBER') AS member) m
  WHERE m.member <> (p.deactivated_at IS NULL AND EXISTS (
    SELECT 1 FROM person_role r WHERE r.person_id = p.id AND 'desk_' || r.role = CAST(g.rolname AS text)));
