-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: notification_read
SELECT desk.notification_read(CAST(:event AS bigint))
-- name: change_mark
SELECT m.newest, m.settled FROM change_mark(:since) m
-- name: person_choices
SELECT c.tags, c.mail, c.has_email FROM choices_of(CAST(:person AS bigint)) c
-- name: person_request_add
SELECT person_add(CAST(:args AS jsonb), :note, CAST(:uuid AS uuid)) AS outcome
-- name: person_request_change
SELECT person_change(:verb, CAST(:person AS bigint), CAST(:version AS bigint), CAST(:args AS jsonb), :note, CAST(:uuid AS uuid)) AS outcome
