-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of every desk are rows. These files are applied again whenever their hash changes, on both databases.
DELETE FROM permission;
--;;
DELETE FROM transition;
--;;
DELETE FROM reminder;
--;;
INSERT INTO desk (name, detail) VALUES ('claims', 'claim'), ('requests', 'review_request'), ('incidents', 'incident')
ON CONFLICT (name) DO UPDATE SET detail = excluded.detail;
