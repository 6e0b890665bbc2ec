-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals over the audit trail, each chained to the one before. The format: app/domain/seal.h.
CREATE TABLE event_seal (
  id        bigint PRIMARY KEY,
  mark_from bigint NOT NULL,
  mark_to   bigint NOT NULL,
  id_from   bigint NOT NULL,
  events    int NOT NULL CHECK (events > 0),
  sealed_at bigint NOT NULL,
  sealed_by text COLLATE "C" NOT NULL,
  prev      bytea NOT NULL CHECK (octet_length(prev) = 32),
  hash      bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  digests   bytea NOT NULL CHECK (octet_length(digests) = events * 24),
  CHECK (mark_to > mark_from));
--;;
COMMENT ON TABLE event_seal IS 'append-only; covers the events with mark_from <= txid < mark_to and id >= id_from';
--;;
-- Hashes do not compress: do not try.
ALTER TABLE event_seal ALTER COLUMN digests SET STORAGE EXTERNAL;
