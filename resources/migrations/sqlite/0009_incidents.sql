-- SPDX-License-Identifier: GPL-3.0-or-later
-- The incidents desk: its own columns. And what the core lacked for it: an alarm that an undo brings back, verbs that tell the admins, events
-- that name the versions that were decided on, and a limit of how many assignments one person makes in a minute.
-- Programs that do not know these would keep the wrong alarms and tell nobody.
-- oldest_writer: 0009
CREATE TABLE incident (
  work_item_id INTEGER PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  severity     TEXT NOT NULL CHECK (severity IN ('low', 'normal', 'high', 'critical')),
  ai_approach  TEXT NOT NULL DEFAULT '' CHECK (length(ai_approach) <= 20000)) STRICT;
--;;
CREATE INDEX incident_severity ON incident (severity, work_item_id);
--;;
ALTER TABLE assignment ADD COLUMN alarm_before INTEGER;
--;;
-- The rows of transition are rules: they are written again after each migration.
DROP TABLE transition;
--;;
CREATE TABLE transition (
  desk              TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  machine           TEXT NOT NULL CHECK (machine IN ('assignment', 'item', 'ledger')),
  verb              TEXT NOT NULL CHECK (verb <> ''),
  from_status       TEXT NOT NULL,
  item_from         TEXT NOT NULL,
  to_status         TEXT NOT NULL CHECK (to_status <> ''),
  level_from        INTEGER     NOT NULL DEFAULT -1,
  placed            INTEGER NOT NULL DEFAULT FALSE,
  loaded            INTEGER NOT NULL DEFAULT FALSE,
  done              INTEGER NOT NULL DEFAULT FALSE,
  item_to           TEXT NOT NULL DEFAULT '',
  item_to_when_full TEXT NOT NULL DEFAULT '',
  item_guard        TEXT NOT NULL DEFAULT '' CHECK (item_guard IN ('', 'none_placed', 'all_placed_done', 'none_active')),
  subject           TEXT NOT NULL DEFAULT '' CHECK (subject IN ('', 'self', 'args')),
  subject_role      TEXT NOT NULL DEFAULT '',
  deadline          TEXT NOT NULL DEFAULT '',
  deadline_mode     TEXT NOT NULL DEFAULT '' CHECK (deadline_mode IN ('', 'frozen', 'follow')),
  due               TEXT NOT NULL DEFAULT '' CHECK (due IN ('', 'before', 'after', 'alarm')),
  again             TEXT NOT NULL DEFAULT '',
  content           TEXT NOT NULL DEFAULT 'none' CHECK (content IN ('none', 'optional', 'required')),
  content_min       INTEGER NOT NULL DEFAULT 0,
  rating            TEXT NOT NULL DEFAULT 'none' CHECK (rating IN ('none', 'optional', 'required')),
  decides           INTEGER NOT NULL DEFAULT FALSE,
  starts            TEXT NOT NULL DEFAULT '' CHECK (starts IN ('', 'now', 'estimated')),
  level_to          INTEGER  NOT NULL DEFAULT -1,
  alarm             TEXT NOT NULL DEFAULT '',
  then_verb         TEXT NOT NULL DEFAULT '',
  ledger            TEXT NOT NULL DEFAULT '' CHECK (ledger IN ('', 'hold', 'release', 'refund')),
  undo_of           TEXT NOT NULL DEFAULT '',
  undo_within       TEXT NOT NULL DEFAULT '',
  event_type        TEXT NOT NULL DEFAULT '',
  args              TEXT NOT NULL DEFAULT '',
  notify            TEXT NOT NULL DEFAULT '' CHECK (notify IN ('', 'holder', 'author', 'both')
                                                    OR (machine = 'assignment' AND notify IN ('admins', 'holder_admins'))),
  metadata          TEXT NOT NULL DEFAULT '' CHECK (CASE machine WHEN 'assignment' THEN metadata IN ('', 'timeout', 'versions')
                                                                 WHEN 'item' THEN metadata IN ('', 'args') ELSE metadata = '' END),
  rate              TEXT NOT NULL DEFAULT '' CHECK (rate = '' OR (machine = 'assignment' AND from_status = '')),
  PRIMARY KEY (desk, machine, verb, from_status, item_from, to_status, level_from),
  CHECK (machine = 'assignment' OR (item_to = '' AND item_to_when_full = '' AND subject = '' AND NOT placed AND NOT loaded AND NOT done)),
  CHECK (done <= placed)) STRICT;
--;;
CREATE INDEX transition_to ON transition (desk, machine, to_status);
--;;
-- Who is told as an admin, and who may be assigned as an engineer.
CREATE INDEX person_role_role ON person_role (role, person_id);
