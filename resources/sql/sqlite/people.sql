-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: person_add
{{person_insert}}
-- name: person_role_add
{{person_role_insert}}
-- name: notification_read
UPDATE notification SET read_at = :now WHERE person_id = :person AND read_at IS NULL AND (:event = 0 OR event_id = :event)
-- name: change_mark
PRAGMA data_version
-- name: person_choices
SELECT COALESCE((SELECT group_concat(t.tag, ' ') FROM (SELECT x.tag FROM person_tag x WHERE x.person_id = p.id ORDER BY x.tag) t), '') AS tags,
       p.mail, p.email IS NOT NULL AS has_email
FROM person p WHERE p.id = :person
-- name: embedded_person_judge
{{person_judge}}
-- name: embedded_person_before
{{person_before}}
-- name: embedded_person_create
{{person_create}}
-- name: embedded_person_update
{{person_update}}
-- name: embedded_person_roles_remove
{{person_roles_remove}}
-- name: embedded_person_roles_add
{{person_roles_add}}
-- name: embedded_person_capacity
{{person_capacity}}
-- name: embedded_person_tags_remove
{{person_tags_remove}}
-- name: embedded_person_tags_add
INSERT INTO person_tag (person_id, tag) SELECT DISTINCT :person, k.value FROM json_each(:tags) k
-- name: embedded_person_event
{{person_event}}
