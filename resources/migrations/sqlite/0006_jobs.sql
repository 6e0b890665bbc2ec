-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periodic jobs: what runs when, what each run did, and leases for work with effects outside the database. Reminders and mail.
CREATE TABLE job (
  name       TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('verb', 'reminders', 'seal', 'cleanup', 'invariants', 'effects')),
  desk       TEXT NOT NULL DEFAULT '',
  verb       TEXT NOT NULL DEFAULT '',
  period_ms  INTEGER NOT NULL CHECK (period_ms BETWEEN 1000 AND 604800000),
  offset_ms  INTEGER NOT NULL DEFAULT 0,
  enabled    INTEGER NOT NULL DEFAULT TRUE,
  next_at    INTEGER NOT NULL,
  run_id     INTEGER,
  version    INTEGER NOT NULL DEFAULT 1,
  CHECK (offset_ms >= 0 AND offset_ms < period_ms),
  CHECK ((kind = 'verb') = (verb <> ''))) STRICT;
--;;
CREATE TABLE job_run (
  id          INTEGER PRIMARY KEY,
  job         TEXT NOT NULL REFERENCES job ON DELETE RESTRICT,
  slot        INTEGER,
  host        TEXT NOT NULL CHECK (length(host) BETWEEN 1 AND 200),
  person_id   INTEGER NOT NULL,
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER,
  considered  INTEGER NOT NULL DEFAULT 0,
  changed     INTEGER NOT NULL DEFAULT 0,
  skipped     INTEGER NOT NULL DEFAULT 0,
  failed      INTEGER NOT NULL DEFAULT 0,
  failures    TEXT NOT NULL DEFAULT '[]',
  error       TEXT NOT NULL DEFAULT '',
  rehearsal   INTEGER NOT NULL DEFAULT FALSE,
  cursor_at   INTEGER NOT NULL DEFAULT (-9223372036854775807),
  cursor_id   INTEGER NOT NULL DEFAULT 0,
  CHECK (NOT rehearsal OR slot IS NULL)) STRICT;
--;;
CREATE UNIQUE INDEX job_run_slot ON job_run (job, slot) WHERE slot IS NOT NULL;
--;;
CREATE INDEX job_run_recent ON job_run (job, started_at, id);
--;;
CREATE INDEX job_run_started ON job_run (started_at, id);
--;;
-- Who may do work outside the database at the moment. The token grows with each holder: a result that comes with an old one is refused.
CREATE TABLE lease (
  name      TEXT PRIMARY KEY,
  token     INTEGER NOT NULL DEFAULT 0,
  host      TEXT NOT NULL DEFAULT '',
  person_id INTEGER,
  until_at  INTEGER NOT NULL DEFAULT 0) STRICT;
--;;
-- When an assignment is spoken of before anything happens to it. Rows of the rules.
CREATE TABLE reminder (
  desk       TEXT NOT NULL REFERENCES desk ON DELETE RESTRICT,
  event_type TEXT NOT NULL CHECK (event_type <> ''),
  status     TEXT NOT NULL,
  after_key  TEXT NOT NULL DEFAULT '',
  before_ms  INTEGER NOT NULL DEFAULT 0,
  notify     TEXT NOT NULL CHECK (notify IN ('holder', 'author', 'both')),
  PRIMARY KEY (desk, event_type),
  CHECK ((after_key = '') = (before_ms > 0))) STRICT;
--;;
CREATE UNIQUE INDEX event_reminder ON event (assignment_id, type) WHERE machine = 'reminder';
--;;
CREATE INDEX assignment_alarm ON assignment (desk, alarm_at, id) WHERE alarm_at IS NOT NULL;
--;;
-- Mail: by the person's choice, each notification once.
ALTER TABLE person ADD COLUMN mail INTEGER NOT NULL DEFAULT FALSE;
--;;
ALTER TABLE notification ADD COLUMN mailed_at INTEGER;
--;;
ALTER TABLE notification ADD COLUMN mail_tries INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE notification ADD COLUMN mail_error TEXT;
--;;
-- From the few who want mail to what they were not sent yet; everybody else's notifications are never looked at.
CREATE INDEX person_mail ON person (id) WHERE mail;
--;;
CREATE INDEX notification_unmailed ON notification (person_id, event_id) WHERE mailed_at IS NULL AND read_at IS NULL;
