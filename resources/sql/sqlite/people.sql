-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: person_add
{{person_insert}}
-- name: person_role_add
{{person_role_insert}}
-- name: notification_read
UPDATE notification SET read_at = :now WHERE person_id = :person AND read_at IS NULL AND (:event = 0 OR event_id = :event)
-- name: change_mark
PRAGMA data_version
