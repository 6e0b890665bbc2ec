-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: schema_exists
SELECT COUNT(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk' AND c.relname = 'schema_version'
-- name: tables_exist
SELECT COUNT(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'desk'
-- name: may_migrate
SELECT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = 'desk_owner' AND pg_has_role(session_user, r.oid, 'MEMBER')) AS may
-- name: storage_problems
SELECT 'index ' || c.relname || ' is not valid' AS what
FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_namespace s ON s.oid = c.relnamespace
WHERE s.nspname = 'desk' AND NOT x.indisvalid
-- name: reference_problems
SELECT 'constraint ' || k.conname || ' of ' || c.relname || ' was never checked' AS what
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace s ON s.oid = c.relnamespace
WHERE s.nspname = 'desk' AND NOT k.convalidated
UNION ALL
SELECT 'trigger ' || t.tgname || ' of ' || c.relname || ' is switched off'
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace s ON s.oid = c.relnamespace
WHERE s.nspname = 'desk' AND t.tgenabled = 'D'
