-- SPDX-License-Identifier: GPL-3.0-or-later
-- People are managed by verbs of their own, whose rights are rows as well: no desk, machine person; and so are policies and the trail.
ALTER TABLE permission DROP CONSTRAINT permission_machine_check, DROP CONSTRAINT permission_desk_fkey;
--;;
ALTER TABLE permission ADD CONSTRAINT permission_machine_check
  CHECK (CASE WHEN desk = '' THEN machine IN ('person', 'policy', 'audit') ELSE machine IN ('assignment', 'item') END);
--;;
-- Whoever changed a person meanwhile is noticed.
ALTER TABLE person ADD COLUMN version bigint NOT NULL DEFAULT 1;
--;;
ALTER TABLE person ADD CONSTRAINT person_deactivation CHECK (deactivated_by IS NULL OR deactivated_at IS NOT NULL);
--;;
CREATE INDEX event_person ON event (person_after, id) WHERE machine = 'person';
