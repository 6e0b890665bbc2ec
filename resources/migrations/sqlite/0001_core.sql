-- SPDX-License-Identifier: GPL-3.0-or-later
-- The core: people, work items, assignments, rules, policies, requests for change, events.
-- Times are UTC, integer milliseconds since 1970. Money is integer minor units.
-- Statements are separated by a line that holds only the marker below; see ../README.md.
CREATE TABLE person (
  id             INTEGER PRIMARY KEY,
  login          TEXT UNIQUE CHECK (login NOT GLOB '*[^a-z0-9_$-]*' AND length(login) BETWEEN 1 AND 63),
  display_name   TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
  name_key       TEXT NOT NULL,
  email          TEXT UNIQUE CHECK (email GLOB '?*@?*' AND email NOT GLOB '*[^!-~]*' AND email = lower(email)),
  duty           TEXT NOT NULL DEFAULT 'active' CHECK (duty IN ('active', 'away', 'offline')),
  created_at     INTEGER NOT NULL,
  deactivated_at INTEGER,
  deactivated_by INTEGER REFERENCES person ON DELETE RESTRICT) STRICT;
--;;
CREATE INDEX person_name ON person (display_name);
--;;
CREATE INDEX person_name_key ON person (name_key, id);
--;;
CREATE TABLE person_role (
  person_id  INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'reviewer', 'engineer', 'jobs')),
  granted_at INTEGER NOT NULL,
  granted_by INTEGER REFERENCES person ON DELETE RESTRICT,
  PRIMARY KEY (person_id, role)) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE desk (
  name   TEXT PRIMARY KEY,
  detail TEXT NOT NULL CHECK (detail NOT GLOB '*[^a-z_]*')) STRICT;
--;;
CREATE TABLE transition (
  desk              TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  machine           TEXT NOT NULL CHECK (machine IN ('assignment', 'item')),
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
  item_guard        TEXT NOT NULL DEFAULT '' CHECK (item_guard IN ('', 'none_placed', 'all_placed_done')),
  subject           TEXT NOT NULL DEFAULT '' CHECK (subject IN ('', 'self', 'args')),
  subject_role      TEXT NOT NULL DEFAULT '',
  deadline          TEXT NOT NULL DEFAULT '',
  deadline_mode     TEXT NOT NULL DEFAULT '' CHECK (deadline_mode IN ('', 'frozen', 'follow')),
  due               TEXT NOT NULL DEFAULT '' CHECK (due IN ('', 'before', 'after', 'alarm')),
  again             TEXT NOT NULL DEFAULT '',
  content           TEXT NOT NULL DEFAULT 'none' CHECK (content IN ('none', 'optional', 'required')),
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
CREATE TABLE permission (
  desk        TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  machine     TEXT NOT NULL CHECK (machine IN ('assignment', 'item')),
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
CREATE TABLE policy (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL CHECK (key <> ''),
  value          TEXT NOT NULL CHECK (length(value) <= 1000),
  effective_from INTEGER NOT NULL,
  set_by         INTEGER REFERENCES person ON DELETE RESTRICT,
  note           TEXT,
  amount         INTEGER GENERATED ALWAYS AS (CASE
                   WHEN value NOT GLOB '[0-9]*' OR length(value) > 17 THEN NULL
                   WHEN value NOT GLOB '*[^0-9]*' THEN CAST(value AS INTEGER)
                   WHEN instr(value, ' ') NOT BETWEEN 2 AND 10 OR substr(value, 1, instr(value, ' ') - 1) GLOB '*[^0-9]*' THEN NULL
                   WHEN substr(value, instr(value, ' ')) IN (' day', ' days')       THEN CAST(substr(value, 1, instr(value, ' ') - 1) AS INTEGER) * 86400000
                   WHEN substr(value, instr(value, ' ')) IN (' hour', ' hours')     THEN CAST(substr(value, 1, instr(value, ' ') - 1) AS INTEGER) * 3600000
                   WHEN substr(value, instr(value, ' ')) IN (' minute', ' minutes') THEN CAST(substr(value, 1, instr(value, ' ') - 1) AS INTEGER) * 60000
                   END) STORED) STRICT;
--;;
CREATE INDEX policy_latest ON policy (key, effective_from DESC, id DESC);
--;;
CREATE TABLE op (
  id           INTEGER PRIMARY KEY,
  actor_id     INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  op           TEXT NOT NULL,
  desk         TEXT NOT NULL,
  machine      TEXT NOT NULL,
  verb         TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  at           INTEGER NOT NULL,
  via          TEXT NOT NULL,
  login        TEXT NOT NULL,
  on_behalf    TEXT NOT NULL DEFAULT '' CHECK (on_behalf IN ('', 'holder', 'author')),
  note         TEXT,
  args         TEXT NOT NULL DEFAULT '{}',
  policy_id    INTEGER,
  outcomes     TEXT,
  UNIQUE (actor_id, op)) STRICT;
--;;
CREATE TABLE work_item (
  id            INTEGER PRIMARY KEY,
  desk          TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  title         TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  title_key     TEXT NOT NULL,
  status        TEXT NOT NULL,
  status_before TEXT,
  author_id     INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  priority      TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high', 'critical')),
  places        INTEGER NOT NULL DEFAULT 1 CHECK (places BETWEEN 1 AND 10000),
  placed_count  INTEGER NOT NULL DEFAULT 0,
  done_count    INTEGER NOT NULL DEFAULT 0,
  filed_at      INTEGER NOT NULL,
  holder_id     INTEGER,
  deadline_at   INTEGER,
  version       INTEGER NOT NULL DEFAULT 1,
  last_verb     TEXT NOT NULL,
  last_op       INTEGER NOT NULL,
  last_at       INTEGER NOT NULL,
  CONSTRAINT places_hold CHECK (placed_count BETWEEN 0 AND places),
  CONSTRAINT done_within_placed CHECK (done_count BETWEEN 0 AND placed_count)) STRICT;
--;;
CREATE INDEX work_item_running ON work_item (desk, deadline_at, id) WHERE deadline_at IS NOT NULL;
--;;
CREATE INDEX work_item_filed ON work_item (desk, filed_at, id, deadline_at);
--;;
CREATE INDEX work_item_status ON work_item (desk, status, filed_at, id);
--;;
CREATE INDEX work_item_author ON work_item (author_id, id);
--;;
CREATE INDEX work_item_title ON work_item (desk, title_key, id);
--;;
CREATE TABLE assignment (
  id                INTEGER PRIMARY KEY,
  work_item_id      INTEGER NOT NULL REFERENCES work_item ON DELETE RESTRICT,
  person_id         INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  desk              TEXT NOT NULL,
  status            TEXT NOT NULL,
  status_before     TEXT,
  placed            INTEGER NOT NULL,
  loaded            INTEGER NOT NULL,
  done              INTEGER NOT NULL,
  taken_at          INTEGER NOT NULL,
  started_at        INTEGER,
  started_estimated INTEGER NOT NULL DEFAULT FALSE,
  activity_at       INTEGER NOT NULL,
  deadline_at       INTEGER,
  deadline_before   INTEGER,
  ended_at          INTEGER,
  again_at          INTEGER,
  level             INTEGER NOT NULL DEFAULT 0,
  alarm_at          INTEGER,
  content           TEXT CHECK (length(content) <= 1000000),
  rating            INTEGER CHECK (rating BETWEEN 1 AND 5),
  decided_by        INTEGER,
  policy_id         INTEGER,
  version           INTEGER NOT NULL DEFAULT 1,
  last_verb         TEXT NOT NULL,
  last_op           INTEGER NOT NULL,
  last_at           INTEGER NOT NULL) STRICT;
--;;
CREATE UNIQUE INDEX assignment_one_place ON assignment (work_item_id, person_id) WHERE placed;
--;;
CREATE INDEX assignment_item ON assignment (work_item_id, id);
--;;
CREATE INDEX assignment_person ON assignment (person_id, desk, id);
--;;
CREATE INDEX assignment_due ON assignment (desk, status, deadline_at, id) WHERE deadline_at IS NOT NULL;
--;;
CREATE TABLE capacity (
  person_id INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  desk      TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  max_load  INTEGER CHECK (max_load BETWEEN 0 AND 1000000),
  load      INTEGER NOT NULL DEFAULT 0 CONSTRAINT load_counts CHECK (load >= 0),
  PRIMARY KEY (person_id, desk)) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE event (
  id            INTEGER PRIMARY KEY,
  at            INTEGER NOT NULL,
  type          TEXT NOT NULL,
  actor_id      INTEGER NOT NULL,
  behalf_id     INTEGER,
  login         TEXT NOT NULL,
  via           TEXT NOT NULL,
  desk          TEXT NOT NULL,
  machine       TEXT NOT NULL,
  item_id       INTEGER,
  assignment_id INTEGER,
  verb          TEXT NOT NULL,
  from_status   TEXT NOT NULL,
  to_status     TEXT NOT NULL,
  person_before INTEGER,
  person_after  INTEGER,
  note          TEXT,
  op            TEXT NOT NULL,
  policy_id     INTEGER,
  metadata      TEXT NOT NULL DEFAULT '{}') STRICT;
--;;
CREATE INDEX event_item ON event (item_id, id);
--;;
CREATE TABLE notification (
  person_id INTEGER NOT NULL,
  event_id  INTEGER NOT NULL,
  read_at   INTEGER,
  PRIMARY KEY (person_id, event_id)) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE ledger_entry (
  id           INTEGER PRIMARY KEY,
  source_kind  TEXT NOT NULL,
  source_id    INTEGER NOT NULL,
  person_id    INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
  reason       TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
  currency     TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('pending', 'due', 'sent', 'settled', 'failed', 'reversed')),
  created_at   INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  last_op      INTEGER NOT NULL,
  UNIQUE (source_kind, source_id, person_id, reason)) STRICT;
