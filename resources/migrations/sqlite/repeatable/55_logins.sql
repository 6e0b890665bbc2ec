-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace in a file has no logins; on PostgreSQL this names those that differ from the people.
DROP VIEW IF EXISTS login_broken;
--;;
CREATE VIEW login_broken AS SELECT 'logins' AS name, p.id AS id, 'login' AS kind, '' AS what FROM person p WHERE FALSE;
