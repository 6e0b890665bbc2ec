-- SPDX-License-Identifier: GPL-3.0-or-later
-- The incidents desk: its own columns. And what the core lacked for it: an alarm that an undo brings back, verbs that tell the admins, events
-- that name the versions that were decided on, and a limit of how many assignments one person makes in a minute.
-- Programs that do not know these would keep the wrong alarms and tell nobody.
-- oldest_writer: 0009
CREATE TABLE incident (
  work_item_id bigint PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  severity     text COLLATE "C" NOT NULL CHECK (severity IN ('low', 'normal', 'high', 'critical')),
  ai_approach  text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(ai_approach) <= 20000));
--;;
COMMENT ON TABLE incident IS 'ai_approach = the fix that the AI proposes; the engineer''s approach is the content of the assignment';
--;;
CREATE INDEX incident_severity ON incident (severity, work_item_id);
--;;
ALTER TABLE assignment ADD COLUMN alarm_before bigint;
--;;
ALTER TABLE transition DROP CONSTRAINT transition_notify_check, DROP CONSTRAINT transition_metadata_check,
  ADD COLUMN rate text COLLATE "C" NOT NULL DEFAULT '',
  ADD CONSTRAINT transition_notify_check CHECK (notify IN ('', 'holder', 'author', 'both')
    OR (machine = 'assignment' AND notify IN ('admins', 'holder_admins'))),
  ADD CONSTRAINT transition_metadata_check CHECK (CASE machine WHEN 'assignment' THEN metadata IN ('', 'timeout', 'versions')
                                                               WHEN 'item' THEN metadata IN ('', 'args') ELSE metadata = '' END),
  ADD CONSTRAINT transition_rate_creates CHECK (rate = '' OR (machine = 'assignment' AND from_status = ''));
--;;
COMMENT ON COLUMN transition.rate IS 'policy: so many assignments may one person make on this desk within a minute';
--;;
-- Who is told as an admin, and who may be assigned as an engineer.
CREATE INDEX person_role_role ON person_role (role, person_id);
