-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notifications by mail, and drafts. See jobs.sql.
-- fragment: mail_pending
  SELECT n.person_id, n.event_id, p.display_name AS name, p.email, n.mail_tries AS tries, e.type, e.at, e.item_id, i.title,
         x.display_name AS actor, e.note, e.metadata
  FROM person p
  JOIN notification n ON n.person_id = p.id AND n.mailed_at IS NULL AND n.read_at IS NULL AND n.mail_tries < 5
  JOIN event e ON e.id = n.event_id AND e.at > :now - 172800000
  LEFT JOIN person x ON x.id = e.actor_id
  LEFT JOIN work_item i ON i.id = e.item_id
  WHERE p.mail AND p.email IS NOT NULL AND p.deactivated_at IS NULL
    AND (e.machine <> 'reminder' OR EXISTS (SELECT 1 FROM assignment a WHERE a.id = e.assignment_id AND a.status = e.to_status))
  ORDER BY n.event_id, n.person_id
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
