-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals over the audit trail, each chained to the one before. The format: app/domain/seal.h.
-- A seal covers the events with mark_from <= id < mark_to; id_from is 0 here (PostgreSQL needs it).
CREATE TABLE event_seal (
  id        INTEGER PRIMARY KEY,
  mark_from INTEGER NOT NULL,
  mark_to   INTEGER NOT NULL,
  id_from   INTEGER NOT NULL,
  events    INTEGER NOT NULL CHECK (events > 0),
  sealed_at INTEGER NOT NULL,
  sealed_by TEXT NOT NULL,
  prev      BLOB NOT NULL CHECK (length(prev) = 32),
  hash      BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  digests   BLOB NOT NULL CHECK (length(digests) = events * 24),
  CHECK (mark_to > mark_from)) STRICT;
