-- SPDX-License-Identifier: GPL-3.0-or-later
-- Creating item verbs: whether the actor may, and the new work item. :author is args.author_id or the actor.
-- fragment: file_verdict
  SELECT CASE (SELECT MAX(CASE WHEN p.note = 'required' AND NOT :note_given THEN 1 ELSE 2 END)
               FROM permission p
               WHERE p.desk = :desk AND p.machine = 'item' AND p.verb = :verb AND p.from_status = ''
                 AND {{may_use}}
                 AND (NOT p.is_author OR :author = :actor))
           WHEN 1 THEN 'note_required'
           WHEN 2 THEN CASE WHEN NOT EXISTS (SELECT 1 FROM person a WHERE a.id = :author AND a.deactivated_at IS NULL)
                            THEN 'person_unavailable' END
           ELSE 'not_permitted' END AS reason
-- fragment: file_item
  INSERT INTO work_item (desk, title, title_key, status, author_id, priority, places, filed_at, last_verb, last_op, last_at)
  SELECT :desk, :title, :title_key, t.to_status, :author, COALESCE(:priority, 'normal'), COALESCE(:places, 1), :now, :verb, :op, :now
  FROM transition t WHERE t.desk = :desk AND t.machine = 'item' AND t.verb = :verb AND t.from_status = ''
  RETURNING id
