-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: server_version
SELECT sqlite_version() AS version
-- fragment: scratch
CREATE TEMP TABLE verdict (
  ord INTEGER PRIMARY KEY, id INTEGER, item_id INTEGER, assignment_id INTEGER, reason TEXT, to_status TEXT, placed INTEGER, loaded INTEGER,
  done INTEGER, starts TEXT, decides INTEGER, level_to INTEGER, renews INTEGER, deadline_at INTEGER, policy_id INTEGER, again_at INTEGER,
  alarm_at INTEGER, sequel_verb TEXT, subject_id INTEGER, sequel_to TEXT, sequel_placed INTEGER, sequel_loaded INTEGER,
  sequel_done INTEGER, sequel_starts TEXT, sequel_deadline_at INTEGER, sequel_policy_id INTEGER, sequel_alarm_at INTEGER);
CREATE TEMP TABLE import_row (
  n INTEGER PRIMARY KEY, op_id INTEGER, external_id TEXT, title TEXT, title_key TEXT, claimant TEXT, claimant_key TEXT, reviewer TEXT, reviewer_key TEXT,
  status TEXT, submitted_at INTEGER, updated_at INTEGER, metadata TEXT, claimant_id INTEGER, reviewer_id INTEGER, item_id INTEGER,
  problem TEXT);
