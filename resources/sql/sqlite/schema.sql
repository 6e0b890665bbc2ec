-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: schema_exists
SELECT COUNT(*) AS n FROM sqlite_master m WHERE m.type = 'table' AND m.name = 'schema_version'
-- name: tables_exist
SELECT COUNT(*) AS n FROM sqlite_master
-- fragment: backup
VACUUM INTO :file
