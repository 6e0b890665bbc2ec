-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notifications by mail, and drafts. See jobs.sql.
-- Whom it would still tell something. What became of the work meanwhile decides whether a reminder still makes sense.
-- fragment: mail_unsent
person p
  JOIN notification n ON n.person_id = p.id AND n.mailed_at IS NULL AND n.read_at IS NULL AND n.mail_tries < 5
    AND p.mail AND p.email IS NOT NULL AND p.deactivated_at IS NULL
  JOIN event e ON e.id = n.event_id
    AND (e.machine <> 'reminder' OR EXISTS (SELECT 1 FROM assignment a WHERE a.id = e.assignment_id AND a.status = e.to_status))
-- fragment: mail_patience
172800000
-- fragment: mail_pending
  SELECT n.person_id, n.event_id, p.display_name AS name, p.email, n.mail_tries AS tries, e.type, e.at, e.item_id, i.title,
         x.display_name AS actor, e.note, e.metadata
  FROM {{mail_unsent}} AND e.at > :now - {{mail_patience}}
  LEFT JOIN person x ON x.id = e.actor_id
  LEFT JOIN work_item i ON i.id = e.item_id
  ORDER BY n.event_id, n.person_id
-- What waited too long counts as tried to the end, so that one run tells it and no later one. What was as old already when its reader began to
-- want mail was never going to be sent: nobody is told of it.
-- fragment: mail_old
  SELECT n.person_id, n.event_id
  FROM {{mail_unsent}} AND e.at <= :now - {{mail_patience}}
  WHERE NOT EXISTS (SELECT 1 FROM event c WHERE c.machine = 'person' AND c.person_after = p.id AND c.id > e.id
                      AND c.verb IN ('set_mail', 'reactivate') AND c.at >= e.at + {{mail_patience}})
  {{mail_old_lock}}
-- The reason is translated in jobwords.cpp.
-- fragment: mail_old_reason
'older than 48 hours: not sent by mail'
-- fragment: mail_give_up
  UPDATE notification SET mail_tries = 5, mail_error = {{mail_old_reason}}
  WHERE (person_id, event_id) IN (SELECT o.person_id, o.event_id FROM ({{mail_old}}) o)
  RETURNING person_id, event_id
-- fragment: mail_mark
  UPDATE notification SET mailed_at = CASE WHEN :error = '' THEN :now ELSE mailed_at END, mail_tries = mail_tries + 1,
                          mail_error = CASE WHEN :error = '' THEN NULL ELSE :error END
  WHERE person_id = :person AND event_id = :event AND mailed_at IS NULL
-- fragment: draft_remove
  DELETE FROM draft WHERE person_id = :actor AND assignment_id = :assignment
-- fragment: draft_insert
  INSERT INTO draft (person_id, assignment_id, content, saved_at) VALUES (:actor, :assignment, :content, :now)
-- name: draft_find
SELECT d.content, d.saved_at
FROM assignment a JOIN assignment b ON b.work_item_id = a.work_item_id AND b.person_id = a.person_id
JOIN draft d ON d.assignment_id = b.id AND d.person_id = :actor
WHERE a.id = :assignment AND (b.id = a.id OR b.content IS NULL)
ORDER BY CASE WHEN b.id = a.id THEN 0 ELSE 1 END, d.saved_at DESC LIMIT 1
