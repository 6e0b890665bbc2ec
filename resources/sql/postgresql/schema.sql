-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: schema_exists
SELECT COUNT(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk' AND c.relname = 'schema_version'
-- name: tables_exist
SELECT COUNT(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk'
-- name: may_migrate
SELECT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = 'desk_owner' AND pg_has_role(session_user, r.oid, 'MEMBER')) AS may
