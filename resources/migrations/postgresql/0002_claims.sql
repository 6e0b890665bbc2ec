-- SPDX-License-Identifier: GPL-3.0-or-later
-- The claims desk's own columns.
CREATE TABLE claim (
  work_item_id bigint PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  external_id  text COLLATE "C" UNIQUE CHECK (length(external_id) BETWEEN 1 AND 200),
  metadata     jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(metadata) = 'object'));
--;;
-- Where one batch of an import stands while it is being written; empty outside a transaction. SQLite has a temporary table for it.
CREATE UNLOGGED TABLE import_row (
  op_id bigint NOT NULL, n int NOT NULL, external_id text COLLATE "C", title text COLLATE "C", title_key text COLLATE "C",
  claimant text COLLATE "C", claimant_key text COLLATE "C", reviewer text COLLATE "C", reviewer_key text COLLATE "C",
  status text COLLATE "C", submitted_at bigint, updated_at bigint, metadata jsonb, claimant_id bigint, reviewer_id bigint,
  item_id bigint, problem text, PRIMARY KEY (op_id, n));
