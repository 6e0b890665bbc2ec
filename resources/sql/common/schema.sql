-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: schema_version_table
CREATE TABLE schema_version (
  version       INTEGER NOT NULL,
  name          TEXT NOT NULL,
  hash          TEXT NOT NULL,
  applied_at    BIGINT NOT NULL,
  application   TEXT NOT NULL,
  oldest_writer INTEGER NOT NULL,
  PRIMARY KEY (version, name))
-- name: schema_rows
SELECT v.version, v.name, v.hash, v.application, v.oldest_writer FROM schema_version v ORDER BY v.version, v.name
-- fragment: schema_record
INSERT INTO schema_version (version, name, hash, applied_at, application, oldest_writer)
VALUES (:version, :name, :hash, :now, :application, :oldest_writer)
ON CONFLICT (version, name) DO UPDATE SET hash = excluded.hash, applied_at = excluded.applied_at, application = excluded.application,
                                          oldest_writer = excluded.oldest_writer
