-- SPDX-License-Identifier: GPL-3.0-or-later
-- The claims desk's own columns.
CREATE TABLE claim (
  work_item_id INTEGER PRIMARY KEY REFERENCES work_item ON DELETE RESTRICT,
  external_id  TEXT UNIQUE CHECK (length(external_id) BETWEEN 1 AND 200),
  metadata     TEXT NOT NULL DEFAULT '{}' CHECK (json_type(metadata) = 'object')) STRICT;
