-- SPDX-License-Identifier: GPL-3.0-or-later
-- People are managed by verbs of their own, whose rights are rows as well: no desk, machine person; and so are policies and the trail.
-- The rows of permission are rules: they are written again after each migration.
DROP TABLE permission;
--;;
CREATE TABLE permission (
  desk        TEXT NOT NULL,
  machine     TEXT NOT NULL CHECK (CASE WHEN desk = '' THEN machine IN ('person', 'policy', 'audit') ELSE machine IN ('assignment', 'item') END),
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
-- Whoever changed a person meanwhile is noticed.
ALTER TABLE person ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
--;;
CREATE INDEX event_person ON event (person_after, id) WHERE machine = 'person';
