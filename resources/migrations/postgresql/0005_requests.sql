-- SPDX-License-Identifier: GPL-3.0-or-later
-- The requests desk: its own columns, what people can do (tags), drafts, and entries of the ledger as a machine of their own.
-- Programs that do not know an item guard or the verbs of the ledger would judge them wrongly.
-- oldest_writer: 0005
CREATE TABLE review_request (
  work_item_id bigint PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  content_type text COLLATE "C" NOT NULL CHECK (content_type IN ('design', 'code', 'writing', 'video', 'audio', 'art', 'other')),
  review_type  text COLLATE "C" NOT NULL CHECK (review_type IN ('free', 'expert')),
  amount_minor bigint NOT NULL DEFAULT 0 CHECK (amount_minor BETWEEN 0 AND 100000000000),
  currency     text COLLATE "C" NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
  description  text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(description) <= 20000),
  skills       text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(skills) <= 400 AND skills ~ '^([^ ,%_!]+( [^ ,%_!]+)*)?$'),
  CONSTRAINT amount_of_experts CHECK ((review_type = 'expert') = (amount_minor > 0)));
--;;
COMMENT ON TABLE review_request IS 'amount_minor in minor units of the currency, for each place; skills = folded tags, separated by one space';
--;;
-- What somebody knows: folded tags. Offers and suggestions are ranked by them.
CREATE TABLE person_tag (
  person_id bigint NOT NULL REFERENCES person ON DELETE RESTRICT,
  tag       text COLLATE "C" NOT NULL CHECK (length(tag) BETWEEN 1 AND 40 AND tag ~ '^[^ ,%_!]+$'),
  PRIMARY KEY (person_id, tag));
--;;
CREATE INDEX person_tag_tag ON person_tag (tag, person_id);
--;;
-- A review as it is being written. Nobody else's business, and gone when it is handed in.
CREATE TABLE draft (
  person_id     bigint NOT NULL REFERENCES person ON DELETE RESTRICT,
  assignment_id bigint NOT NULL REFERENCES assignment ON DELETE RESTRICT,
  content       text COLLATE "C" NOT NULL CHECK (length(content) <= 1000000),
  saved_at      bigint NOT NULL,
  PRIMARY KEY (person_id, assignment_id));
--;;
ALTER TABLE transition DROP CONSTRAINT transition_machine_check, DROP CONSTRAINT transition_item_guard_check,
  ADD CONSTRAINT transition_machine_check CHECK (machine IN ('assignment', 'item', 'ledger')),
  ADD CONSTRAINT transition_item_guard_check CHECK (item_guard IN ('', 'none_placed', 'all_placed_done', 'none_active')),
  ADD COLUMN content_min int NOT NULL DEFAULT 0;
--;;
ALTER TABLE permission DROP CONSTRAINT permission_machine_check;
--;;
ALTER TABLE permission ADD CONSTRAINT permission_machine_check
  CHECK (CASE WHEN desk = '' THEN machine IN ('person', 'policy', 'audit', 'job') ELSE machine IN ('assignment', 'item', 'ledger') END);
--;;
-- An entry of the ledger changes with its assignment, or by a verb of its own (pay, settle, fail, retry).
ALTER TABLE ledger_entry ADD COLUMN version bigint NOT NULL DEFAULT 1, ADD COLUMN state_before text;
--;;
CREATE INDEX ledger_entry_person ON ledger_entry (person_id, created_at, id);
--;;
CREATE INDEX ledger_entry_state ON ledger_entry (state, created_at, id);
--;;
-- Whether a text repeats an earlier one: found by its beginning, then compared as a whole.
CREATE INDEX assignment_text ON assignment (substr(content, 1, 200)) WHERE content IS NOT NULL;
--;;
ALTER INDEX assignment_text ALTER COLUMN 1 SET STATISTICS 0;
