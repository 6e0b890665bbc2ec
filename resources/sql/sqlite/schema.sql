-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: schema_exists
SELECT COUNT(*) AS n FROM sqlite_master m WHERE m.type = 'table' AND m.name = 'schema_version'
-- name: tables_exist
SELECT COUNT(*) AS n FROM sqlite_master
-- name: storage_problems
SELECT p.integrity_check AS what FROM pragma_integrity_check(100) p WHERE p.integrity_check <> 'ok'
-- name: reference_problems
SELECT 'table ' || f."table" || ', row ' || COALESCE(CAST(f.rowid AS text), '?') || ' refers to a row of ' || f.parent || ' that is not there' AS what
FROM pragma_foreign_key_check f
-- fragment: backup
VACUUM INTO :file
