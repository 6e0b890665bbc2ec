-- SPDX-License-Identifier: GPL-3.0-or-later
-- The requests desk: its own columns, what people can do (tags), drafts, and entries of the ledger as a machine of their own.
-- Programs that do not know an item guard or the verbs of the ledger would judge them wrongly.
-- oldest_writer: 0005
CREATE TABLE review_request (
  work_item_id INTEGER PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  content_type TEXT NOT NULL CHECK (content_type IN ('design', 'code', 'writing', 'video', 'audio', 'art', 'other')),
  review_type  TEXT NOT NULL CHECK (review_type IN ('free', 'expert')),
  amount_minor INTEGER NOT NULL DEFAULT 0 CHECK (amount_minor BETWEEN 0 AND 100000000000),
  currency     TEXT NOT NULL DEFAULT 'EUR' CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  description  TEXT NOT NULL DEFAULT '' CHECK (length(description) <= 20000),
  skills       TEXT NOT NULL DEFAULT '' CHECK (length(skills) <= 400 AND skills NOT GLOB '*[,%_!]*' AND skills NOT LIKE '%  %'
                                               AND skills = trim(skills)),
  CONSTRAINT amount_of_experts CHECK ((review_type = 'expert') = (amount_minor > 0))) STRICT;
--;;
-- What somebody knows: folded tags. Offers and suggestions are ranked by them.
CREATE TABLE person_tag (
  person_id INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  tag       TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 40 AND tag NOT GLOB '*[ ,%_!]*'),
  PRIMARY KEY (person_id, tag)) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX person_tag_tag ON person_tag (tag, person_id);
--;;
-- A review as it is being written. Nobody else's business, and gone when it is handed in.
CREATE TABLE draft (
  person_id     INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  assignment_id INTEGER NOT NULL REFERENCES assignment ON DELETE RESTRICT,
  content       TEXT NOT NULL CHECK (length(content) <= 1000000),
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (person_id, assignment_id)) STRICT;
--;;
-- The rows of transition and permission are rules: they are written again after each migration.
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
  notify            TEXT NOT NULL DEFAULT '' CHECK (notify IN ('', 'holder', 'author', 'both')),
  metadata          TEXT NOT NULL DEFAULT '' CHECK (metadata IN ('', 'timeout')),
  PRIMARY KEY (desk, machine, verb, from_status, item_from, to_status, level_from),
  CHECK (machine = 'assignment' OR (item_to = '' AND item_to_when_full = '' AND subject = '' AND NOT placed AND NOT loaded AND NOT done)),
  CHECK (done <= placed)) STRICT;
--;;
CREATE INDEX transition_to ON transition (desk, machine, to_status);
--;;
DROP TABLE permission;
--;;
CREATE TABLE permission (
  desk        TEXT NOT NULL,
  machine     TEXT NOT NULL CHECK (CASE WHEN desk = '' THEN machine IN ('person', 'policy', 'audit', 'job') ELSE machine IN ('assignment', 'item', 'ledger') END),
  verb        TEXT NOT NULL,
  from_status TEXT NOT NULL,
  role        TEXT NOT NULL CHECK (role IN ('any', 'admin', 'reviewer', 'engineer', 'jobs')),
  actor       TEXT NOT NULL DEFAULT 'any'
              CHECK (actor IN ('any', 'holder', 'other', 'author', 'not_author', 'not_decider') OR actor LIKE '%,%'),
  note        TEXT NOT NULL DEFAULT 'optional' CHECK (note IN ('none', 'optional', 'required')),
  is_holder      INTEGER GENERATED ALWAYS AS (',' || actor || ',' LIKE '%,holder,%') STORED,
  is_other       INTEGER GENERATED ALWAYS AS (',' || actor || ',' LIKE '%,other,%') STORED,
  is_author      INTEGER GENERATED ALWAYS AS (',' || actor || ',' LIKE '%,author,%') STORED,
  is_not_author  INTEGER GENERATED ALWAYS AS (',' || actor || ',' LIKE '%,not_author,%') STORED,
  is_not_decider INTEGER GENERATED ALWAYS AS (',' || actor || ',' LIKE '%,not_decider,%') STORED,
  PRIMARY KEY (desk, machine, verb, from_status, role, actor)) STRICT;
--;;
-- An entry of the ledger changes with its assignment, or by a verb of its own (pay, settle, fail, retry).
ALTER TABLE ledger_entry ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
--;;
ALTER TABLE ledger_entry ADD COLUMN state_before TEXT;
--;;
CREATE INDEX ledger_entry_person ON ledger_entry (person_id, created_at, id);
--;;
CREATE INDEX ledger_entry_state ON ledger_entry (state, created_at, id);
--;;
-- Whether a text repeats an earlier one: found by its beginning, then compared as a whole.
CREATE INDEX assignment_text ON assignment (substr(content, 1, 200)) WHERE content IS NOT NULL;
