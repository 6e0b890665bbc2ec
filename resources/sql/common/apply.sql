-- SPDX-License-Identifier: GPL-3.0-or-later
-- The executor: what a verb does to each row that it was asked for. One text for both databases: SQLite binds the :names,
-- the PostgreSQL function desk.apply is made of the same blocks with v_name for :name (app/database/sqltemplate.h).
--   :desk :verb        the verb
--   :creating          the ids are work items and the verb makes assignments of them
--   :actor :owner      who acts; owner = the single person of an embedded workspace, who holds every role and acts for anybody
--   :as_job            a job acts, whoever's login it runs under: the rights of the role jobs count as well
--   :staff             the actor may know which rows exist
--   :note_given        the note is more than white space
--   :content :content_length :rating   what is handed in, its length without white space at both ends; :person whose assignment it becomes (args.person_id); :op :now
-- The relation ask (ord, id, version, seen) comes from the dialect; what was not seen before the locks were taken is not touched, as
-- it is not locked. Rules: design/core.md, Transitions.
-- What somebody holds is counted where one would ask EXISTS or MIN: PostgreSQL turns those into a hash of everybody's roles, or a walk
-- along the primary key, when the plan was made over small tables, and keeps it while they grow. A count asks the index.

-- Whether a row p of permission counts for who acts: by role, or because a job acts.
-- fragment: may_use
(:owner OR (:as_job AND p.role = 'jobs')
           OR EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = :actor AND (r.role = p.role OR p.role = 'any')))

-- What the verb needs as a whole, before any row is looked at. The relation arg (key) comes from the dialect.
-- fragment: apply_admit
  rule AS (
    SELECT COUNT(*) AS n, SUM(CASE WHEN t.from_status = '' THEN 1 ELSE 0 END) AS creating, COALESCE(MAX(t.content), '') AS content,
           COALESCE(MAX(t.content_min), 0) AS content_min,
           COALESCE(MAX(t.rating), '') AS rating, ' ' || COALESCE(MAX(t.args), '') || ' ' AS args,
           SUM(CASE WHEN t.loaded OR t.placed OR t.then_verb <> '' THEN 1 ELSE 0 END) AS takes,
           SUM(CASE WHEN t.ledger <> '' OR EXISTS (SELECT 1 FROM transition f WHERE f.desk = t.desk AND f.machine = t.machine
                                                     AND f.verb = t.then_verb AND f.from_status = '' AND f.ledger <> '')
                    THEN 1 ELSE 0 END) AS ledger,
           SUM(CASE WHEN t.ledger = 'hold' OR EXISTS (SELECT 1 FROM transition f WHERE f.desk = t.desk AND f.machine = t.machine
                                                        AND f.verb = t.then_verb AND f.from_status = '' AND f.ledger = 'hold')
                    THEN 1 ELSE 0 END) AS hold
    FROM transition t WHERE t.desk = :desk AND t.machine = :machine AND t.verb = :verb),
  rights AS (
    SELECT COUNT(*) AS n, SUM(CASE WHEN p.note <> 'none' THEN 1 ELSE 0 END) AS may_note,
           SUM(CASE WHEN p.note <> 'required' THEN 1 ELSE 0 END) AS free_note,
           SUM(CASE WHEN (NOT p.is_holder AND NOT p.is_author) AND (p.note <> 'required' OR :note_given) THEN 1 ELSE 0 END) AS direct,
           SUM(CASE WHEN p.is_holder THEN 1 ELSE 0 END) AS holder
    FROM permission p WHERE p.desk = :desk AND p.machine = :machine AND p.verb = :verb
      AND {{may_use}})
  SELECT r.creating > 0 AS creating, r.takes > 0 AS takes, r.ledger > 0 AS ledger, r.hold > 0 AS hold,
         (:owner OR :as_job OR EXISTS (SELECT 1 FROM person_role s WHERE s.person_id = :actor AND s.role IN ('admin', 'jobs'))) AS staff,
         CASE WHEN NOT :owner OR w.direct > 0 THEN '' WHEN w.holder > 0 THEN 'holder' ELSE 'author' END AS on_behalf,
         CASE WHEN r.n = 0 THEN 'illegal_transition: there is no such verb'
              WHEN w.n = 0 THEN 'not_permitted: your roles do not allow it'
              WHEN w.free_note = 0 AND NOT :note_given THEN 'note_required: it needs a note'
              WHEN w.may_note = 0 AND :note_given THEN 'invalid: it takes no note'
              WHEN r.content = 'required' AND NOT :content_given THEN 'content_required: it needs a text'
              WHEN :content IS NOT NULL AND :content_length < r.content_min
                THEN 'content_required: it needs a text of at least ' || CAST(r.content_min AS text) || ' characters'
              WHEN r.content = 'none' AND :content IS NOT NULL THEN 'invalid: it takes no text'
              WHEN r.rating = 'required' AND NOT EXISTS (SELECT 1 FROM arg a WHERE a.key = 'rating')
                THEN 'content_required: it needs a rating'
              WHEN :machine = 'item' AND r.creating > 1 THEN 'invalid: it is for imports only'
              WHEN EXISTS (SELECT 1 FROM arg a WHERE a.key <> 'batch' AND NOT (a.key = 'rating' AND r.rating <> 'none')
                             AND NOT (a.key = 'title_key' AND REPLACE(r.args, ' title ', '') <> r.args)
                             AND REPLACE(r.args, ' ' || a.key || ' ', '') = r.args) THEN 'invalid: it does not take all of these arguments'
         END AS refusal
  FROM rule r CROSS JOIN rights w

-- fragment: apply_judge
  step AS MATERIALIZED (
    SELECT t.from_status, t.item_from, t.to_status, t.level_from, t.placed, t.loaded, t.done, t.item_to, t.item_guard, t.subject,
           t.subject_role, t.deadline, t.due, t.again, t.decides, t.starts, t.level_to, t.alarm, t.then_verb, t.undo_of, t.undo_within, t.rate
    FROM transition t WHERE t.desk = :desk AND t.machine = 'assignment' AND t.verb = :verb),
  sequel AS MATERIALIZED (
    SELECT t.verb, t.item_from, t.to_status, t.placed, t.loaded, t.done, t.subject, t.subject_role, t.deadline, t.alarm, t.starts, t.rate
    FROM transition t WHERE t.desk = :desk AND t.machine = 'assignment' AND t.from_status = ''
      AND t.verb IN (SELECT s.then_verb FROM step s WHERE s.then_verb <> '')),
  allowed AS MATERIALIZED (
    SELECT p.from_status, p.is_holder, p.is_other, p.is_author, p.is_not_author, p.is_not_decider, p.note
    FROM permission p
    WHERE p.desk = :desk AND p.machine = 'assignment' AND p.verb = :verb
      AND {{may_use}}),
  term AS MATERIALIZED (
    SELECT DISTINCT p.key, p.id, p.amount
    FROM (SELECT s.deadline, s.again, s.alarm, s.undo_within, s.rate FROM step s
          UNION ALL SELECT s.deadline, '', s.alarm, '', s.rate FROM sequel s) s
    JOIN policy p ON p.key IN (s.again, s.alarm, s.undo_within, s.rate,
                               REPLACE(s.deadline, '{priority}', 'low'), REPLACE(s.deadline, '{priority}', 'normal'),
                               REPLACE(s.deadline, '{priority}', 'high'), REPLACE(s.deadline, '{priority}', 'critical'))
    WHERE p.id = (SELECT x.id FROM policy x WHERE x.key = p.key AND x.effective_from <= :now
                  ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)),
  found AS (
    SELECT q.ord, q.id, q.version AS asked_version, CASE WHEN :creating THEN i.version ELSE a.version END AS version,
           i.id AS item_id, i.author_id, i.priority, i.places, i.placed_count, i.done_count, i.last_op AS item_op,
           a.id AS assignment_id, a.person_id AS holder_id, a.status, a.placed AS was_placed, a.loaded AS was_loaded, a.taken_at,
           a.deadline_at, a.deadline_before, a.alarm_at, a.alarm_before, a.again_at, a.level, a.decided_by, a.policy_id, a.last_verb, a.last_op, a.last_at,
           t.to_status, t.placed, t.loaded, t.done, t.item_guard, t.deadline, t.due, t.again, t.decides, t.starts, t.level_to, t.alarm,
           t.undo_of, t.undo_within,
           f.verb AS sequel_verb, f.to_status AS sequel_to, f.placed AS sequel_placed, f.loaded AS sequel_loaded, f.done AS sequel_done,
           f.deadline AS sequel_deadline, f.alarm AS sequel_alarm, f.starts AS sequel_starts, t.then_verb,
           CASE WHEN :creating THEN t.rate ELSE COALESCE(f.rate, '') END AS rate,
           CASE WHEN :creating THEN t.subject ELSE COALESCE(f.subject, '') END AS subject,
           CASE WHEN :creating THEN t.subject_role ELSE COALESCE(f.subject_role, '') END AS subject_role,
           CASE WHEN t.to_status IS NULL THEN NULL
                WHEN :creating THEN CASE t.subject WHEN 'self' THEN :actor ELSE :person END
                WHEN t.then_verb <> '' THEN CASE f.subject WHEN 'self' THEN :actor ELSE :person END
                WHEN t.loaded AND NOT a.loaded OR t.placed AND NOT a.placed THEN a.person_id END AS subject_id
    FROM ask q
    LEFT JOIN assignment a ON NOT :creating AND q.seen AND a.id = q.id AND a.desk = :desk
    LEFT JOIN work_item i ON q.seen AND i.id = CASE WHEN :creating THEN q.id ELSE a.work_item_id END AND i.desk = :desk
    LEFT JOIN step t ON t.from_status = COALESCE(a.status, '') AND t.item_from IN ('', i.status)
                    AND t.level_from IN (-1, COALESCE(a.level, -1)) AND (t.undo_of = '' OR t.to_status = a.status_before)
    LEFT JOIN sequel f ON NOT :creating AND f.verb = t.then_verb
                      AND f.item_from IN ('', CASE WHEN t.item_to <> '' THEN t.item_to ELSE i.status END)),
  judged AS (
    SELECT d.ord, d.id, d.item_id, d.assignment_id, d.holder_id, d.status, d.taken_at, d.deadline_at, d.deadline_before, d.level,
           d.policy_id, d.again_at, d.to_status, d.placed, d.loaded, d.done, d.deadline, d.again, d.decides, d.starts, d.level_to, d.alarm, d.alarm_at,
           d.alarm_before, d.rate, d.places, d.placed_count, d.priority, d.sequel_verb, d.sequel_to, d.sequel_placed, d.sequel_loaded, d.sequel_done,
           d.sequel_deadline, d.sequel_alarm, d.sequel_starts, d.subject_id,
           CASE WHEN :creating THEN d.placed WHEN d.sequel_verb IS NOT NULL THEN d.sequel_placed AND NOT d.was_placed
                ELSE d.placed AND NOT d.was_placed END AS takes_place,
           CASE WHEN :creating THEN d.loaded WHEN d.sequel_verb IS NOT NULL THEN d.sequel_loaded
                ELSE d.loaded AND NOT d.was_loaded END AS takes_load,
           CASE
             WHEN d.item_id IS NULL OR NOT (:staff OR COALESCE(d.holder_id, 0) = :actor OR d.author_id = :actor
                                            OR (:creating AND d.to_status IS NOT NULL AND d.placed_count < d.places))
               THEN CASE WHEN :staff THEN 'not_found' WHEN :creating THEN 'not_on_offer' ELSE 'not_permitted' END
             WHEN d.asked_version <> d.version THEN 'changed'
             WHEN d.to_status IS NULL OR (d.then_verb <> '' AND d.sequel_verb IS NULL) THEN 'illegal_transition'
             ELSE
               CASE (SELECT MAX(CASE WHEN p.is_not_author AND COALESCE(d.subject_id, d.author_id) = d.author_id THEN 1
                                     WHEN p.note = 'required' AND NOT :note_given THEN 2 ELSE 3 END)
                     FROM allowed p
                     WHERE p.from_status = COALESCE(d.status, '')
                       AND (NOT p.is_holder OR :owner OR d.holder_id = :actor)
                       AND (NOT p.is_other OR d.holder_id <> :actor)
                       AND (NOT p.is_author OR :owner OR d.author_id = :actor)
                       AND (NOT p.is_not_decider OR d.decided_by IS DISTINCT FROM :actor))
                 WHEN 1 THEN CASE WHEN d.subject_id IS NULL THEN 'person_unavailable' ELSE 'own_work' END
                 WHEN 2 THEN 'note_required'
                 WHEN 3 THEN
                   CASE
                     WHEN d.due = 'after' AND NOT COALESCE(d.deadline_at < :now, FALSE) THEN 'not_due'
                     WHEN d.due = 'before' AND COALESCE(d.deadline_at < :now, FALSE) THEN 'too_late'
                     WHEN d.due = 'alarm' AND NOT COALESCE(d.alarm_at < :now, FALSE) THEN 'not_due'
                     WHEN d.undo_of <> '' AND (d.last_verb <> d.undo_of OR (d.places = 1 AND d.item_op <> d.last_op)
                                             OR EXISTS (SELECT 1 FROM event u WHERE u.item_id = d.item_id AND u.machine = 'item'
                                                          AND u.verb <> d.last_verb AND u.id > (
                                                            SELECT MAX(c.id) FROM event c
                                                            WHERE c.item_id = d.item_id AND c.assignment_id = d.assignment_id))) THEN 'changed'
                     WHEN d.undo_within <> '' AND d.last_at + COALESCE((SELECT m.amount FROM term m WHERE m.key = d.undo_within), 0) < :now
                       THEN 'undo_expired'
                     WHEN d.item_guard = 'none_placed' AND d.placed_count <> 0 THEN 'still_active'
                     WHEN d.item_guard = 'all_placed_done' AND d.placed_count <> d.done_count THEN 'still_active'
                     WHEN d.subject <> '' AND d.subject_id IS NULL THEN 'person_unavailable'
                     WHEN d.subject_id IS NOT NULL AND NOT EXISTS (
                            SELECT 1 FROM person s WHERE s.id = d.subject_id AND s.deactivated_at IS NULL
                              AND (d.subject <> 'args' OR s.duty = 'active')
                              AND (d.subject_role = '' OR (:owner AND s.id = :actor)
                                   OR (SELECT COUNT(*) FROM person_role r WHERE r.person_id = s.id AND r.role = d.subject_role) > 0))
                       THEN 'person_unavailable'
                     -- An undo takes its place back, which the person may have taken again meanwhile.
                     WHEN d.subject_id IS NOT NULL AND (d.subject <> '' OR (d.placed AND NOT d.was_placed)) AND (
                            SELECT COUNT(*) FROM assignment x WHERE x.work_item_id = d.item_id AND x.person_id = d.subject_id AND x.placed) > 0
                       THEN 'already_holds'
                     WHEN d.subject_id IS NOT NULL AND d.subject <> '' THEN
                       CASE (SELECT MAX(CASE WHEN x.again_at = 9223372036854775807 THEN 2 ELSE 1 END) FROM assignment x
                             WHERE x.work_item_id = d.item_id AND x.person_id = d.subject_id AND x.again_at > :now)
                         WHEN 2 THEN 'never_again' WHEN 1 THEN 'cool_down' END
                   END
                 ELSE 'not_permitted' END
           END AS reason
    FROM found d)

-- What a judged row carries on besides its reason (alias j).
-- fragment: judged_columns
j.ord, j.id, j.item_id, j.assignment_id, j.deadline_at, j.deadline_before, j.taken_at, j.policy_id, j.again_at, j.to_status, j.placed, j.loaded,
j.done, j.deadline, j.again, j.decides, j.starts, j.level_to, j.alarm, j.alarm_at, j.alarm_before, j.rate, j.places, j.placed_count, j.priority, j.sequel_verb,
j.sequel_to, j.sequel_placed, j.sequel_loaded, j.sequel_done, j.sequel_deadline, j.sequel_alarm, j.sequel_starts, j.subject_id,
j.takes_place, j.takes_load

-- Places first, then each person's room, then how many assignments the actor makes in a minute: the excess is skipped in the order of asking.
-- The verdict is materialised, as it is looked at
-- again and again here.
-- fragment: apply_room
  weighed AS MATERIALIZED (SELECT {{judged_columns}}, j.reason FROM judged j),
  seated AS (
    SELECT {{judged_columns}},
           CASE WHEN j.reason IS NOT NULL THEN j.reason
                -- Two attempts of one person that would both come back.
                WHEN j.takes_place AND NOT :creating AND (j.item_id, j.subject_id, j.ord) NOT IN (
                       SELECT o.item_id, o.subject_id, MIN(o.ord) FROM weighed o WHERE o.reason IS NULL AND o.takes_place
                       GROUP BY o.item_id, o.subject_id) THEN 'already_holds'
                WHEN j.takes_place AND j.placed_count + SUM(CASE WHEN j.reason IS NULL AND j.takes_place THEN 1 ELSE 0 END)
                       OVER (PARTITION BY j.item_id ORDER BY j.ord) > j.places THEN 'full' END AS reason
    FROM weighed j),
  housed AS (
    SELECT {{judged_columns}},
           CASE WHEN j.reason IS NOT NULL THEN j.reason
                WHEN j.takes_load AND COALESCE(k.load, 0) + SUM(CASE WHEN j.reason IS NULL AND j.takes_load THEN 1 ELSE 0 END)
                       OVER (PARTITION BY j.subject_id ORDER BY j.ord)
                     > COALESCE(k.max_load, (SELECT p.amount FROM policy p WHERE p.key = :desk || '.max_load'
                         AND p.effective_from <= :now ORDER BY p.effective_from DESC, p.id DESC LIMIT 1), 9223372036854775807)
                THEN 'over_capacity' END AS reason
    FROM seated j LEFT JOIN capacity k ON k.person_id = j.subject_id AND k.desk = :desk),
  recent AS MATERIALIZED (
    SELECT COUNT(*) AS n
    FROM assignment a JOIN event e ON e.item_id = a.work_item_id AND e.assignment_id = a.id AND e.machine = 'assignment' AND e.from_status = ''
                                  AND e.actor_id = :actor
    WHERE EXISTS (SELECT 1 FROM weighed j WHERE j.rate <> '') AND a.taken_at > :now - 60000 AND a.desk = :desk),
  roomy AS (
    SELECT {{judged_columns}},
           CASE WHEN j.reason IS NOT NULL THEN j.reason
                WHEN j.rate <> '' AND (SELECT r.n FROM recent r) + SUM(CASE WHEN j.reason IS NULL AND j.rate <> '' THEN 1 ELSE 0 END)
                       OVER (ORDER BY j.ord)
                     > COALESCE((SELECT m.amount FROM term m WHERE m.key = j.rate), 9223372036854775807)
                THEN 'too_fast' END AS reason
    FROM housed j)

-- fragment: apply_no_room
  roomy AS (SELECT {{judged_columns}}, j.reason FROM judged j)

-- fragment: apply_verdict_columns
v.ord, v.id, v.item_id, v.assignment_id, v.reason, v.to_status, v.placed, v.loaded, v.done, v.starts, v.decides, v.level_to, v.renews,
v.deadline_at, v.policy_id, v.again_at, v.alarm_at, v.sequel_verb, v.subject_id, v.sequel_to, v.sequel_placed, v.sequel_loaded,
v.sequel_done, v.sequel_starts, v.sequel_deadline_at, v.sequel_policy_id, v.sequel_alarm_at

-- The deadline afterwards (alias j; d is the term of it).
-- fragment: new_deadline
CASE j.deadline WHEN '' THEN NULL WHEN 'keep' THEN j.deadline_at WHEN 'restore' THEN j.deadline_before ELSE :now + d.amount END

-- fragment: apply_verdict
    SELECT j.ord, j.id, j.item_id, j.assignment_id, j.reason, j.to_status, j.placed, j.loaded, j.done, j.starts, j.decides, j.level_to,
           (j.deadline NOT IN ('', 'keep', 'restore')) AS renews,
           {{new_deadline}} AS deadline_at,
           CASE WHEN j.deadline IN ('', 'keep', 'restore') THEN j.policy_id ELSE d.id END AS policy_id,
           CASE j.again WHEN '' THEN j.again_at WHEN 'now' THEN NULL WHEN 'never' THEN 9223372036854775807 ELSE :now + g.amount END AS again_at,
           CASE j.alarm WHEN '' THEN NULL WHEN 'keep' THEN j.alarm_at WHEN 'restore' THEN j.alarm_before
                WHEN 'deadline' THEN {{new_deadline}}
                WHEN 'double' THEN 2 * ({{new_deadline}}) - j.taken_at ELSE :now + m.amount END AS alarm_at,
           CASE WHEN :creating THEN '' ELSE COALESCE(j.sequel_verb, '') END AS sequel_verb,
           j.subject_id, j.sequel_to, j.sequel_placed, j.sequel_loaded, j.sequel_done, j.sequel_starts,
           :now + e.amount AS sequel_deadline_at, e.id AS sequel_policy_id,
           CASE j.sequel_alarm WHEN 'deadline' THEN :now + e.amount ELSE :now + n.amount END AS sequel_alarm_at
    FROM roomy j
    LEFT JOIN term d ON d.key = REPLACE(j.deadline, '{priority}', j.priority)
    LEFT JOIN term g ON g.key = j.again
    LEFT JOIN term m ON m.key = j.alarm
    LEFT JOIN term e ON e.key = REPLACE(j.sequel_deadline, '{priority}', j.priority)
    LEFT JOIN term n ON n.key = j.sequel_alarm

-- fragment: apply_update
  UPDATE assignment AS a SET
    status = v.to_status, status_before = a.status, placed = v.placed, loaded = v.loaded, done = v.done,
    started_at = CASE v.starts WHEN 'now' THEN COALESCE(a.started_at, :now) WHEN 'estimated' THEN COALESCE(a.started_at, a.taken_at)
                               ELSE a.started_at END,
    started_estimated = (a.started_estimated OR (v.starts = 'estimated' AND a.started_at IS NULL)),
    activity_at = CASE WHEN v.renews THEN :now ELSE a.activity_at END,
    deadline_at = v.deadline_at, deadline_before = a.deadline_at, policy_id = v.policy_id,
    ended_at = CASE WHEN v.placed AND NOT v.done THEN NULL ELSE COALESCE(a.ended_at, :now) END,
    again_at = v.again_at, alarm_at = v.alarm_at, alarm_before = a.alarm_at,
    level = CASE WHEN v.level_to >= 0 THEN v.level_to ELSE a.level END,
    content = COALESCE(:content, a.content), rating = COALESCE(:rating, a.rating),
    decided_by = CASE WHEN v.decides THEN :actor ELSE a.decided_by END,
    version = a.version + 1, last_verb = :verb, last_op = :op, last_at = :now
  FROM verdict v WHERE v.reason IS NULL AND a.id = v.assignment_id

-- fragment: apply_create
  INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, started_at, activity_at, deadline_at,
                          ended_at, again_at, level, alarm_at, content, rating, policy_id, last_verb, last_op, last_at)
  SELECT v.item_id, v.subject_id, :desk, v.to_status, v.placed, v.loaded, v.done, :now, CASE v.starts WHEN 'now' THEN :now END, :now,
         v.deadline_at, CASE WHEN v.placed AND NOT v.done THEN NULL ELSE :now END, v.again_at,
         CASE WHEN v.level_to >= 0 THEN v.level_to ELSE 0 END, v.alarm_at, :content, :rating, v.policy_id, :verb, :op, :now
  FROM verdict v WHERE v.reason IS NULL AND :creating
  UNION ALL
  SELECT v.item_id, v.subject_id, :desk, v.sequel_to, v.sequel_placed, v.sequel_loaded, v.sequel_done, :now,
         CASE v.sequel_starts WHEN 'now' THEN :now END, :now, v.sequel_deadline_at,
         CASE WHEN v.sequel_placed AND NOT v.sequel_done THEN NULL ELSE :now END, NULL, 0, v.sequel_alarm_at, NULL, NULL,
         v.sequel_policy_id, v.sequel_verb, :op, :now
  FROM verdict v WHERE v.reason IS NULL AND v.sequel_verb <> ''

-- Attempts at an item i that still go on: placed, not done, and not a decision whose time to object is over.
-- fragment: active_attempts
SELECT COUNT(*) FROM assignment a WHERE a.work_item_id = i.id AND a.placed AND NOT a.done
  AND NOT EXISTS (SELECT 1 FROM transition e WHERE e.desk = a.desk AND e.machine = 'assignment' AND e.from_status = a.status
                    AND e.due = 'after' AND NOT a.loaded AND a.decided_by IS NOT NULL AND a.deadline_at < :now)

-- fragment: apply_item_judge
  step AS MATERIALIZED (
    SELECT t.from_status, t.to_status, t.item_guard
    FROM transition t WHERE t.desk = :desk AND t.machine = 'item' AND t.verb = :verb),
  allowed AS MATERIALIZED (
    SELECT p.from_status, p.is_author, p.note
    FROM permission p
    WHERE p.desk = :desk AND p.machine = 'item' AND p.verb = :verb
      AND {{may_use}}),
  found AS (
    SELECT q.ord, q.id, q.version AS asked_version, i.id AS item_id, i.version, i.status, i.author_id, i.placed_count, i.done_count,
           t.to_status, t.item_guard,
           CASE WHEN t.item_guard = 'none_active' THEN ({{active_attempts}}) END AS active
    FROM ask q
    LEFT JOIN work_item i ON q.seen AND i.id = q.id AND i.desk = :desk
    LEFT JOIN step t ON t.from_status = i.status)

-- fragment: apply_item_verdict
    SELECT d.ord, d.id, d.to_status,
           CASE
             WHEN d.item_id IS NULL OR NOT (:staff OR d.author_id = :actor)
               THEN CASE WHEN :staff THEN 'not_found' ELSE 'not_permitted' END
             WHEN d.asked_version <> d.version THEN 'changed'
             WHEN d.to_status IS NULL THEN 'illegal_transition'
             ELSE CASE (SELECT MAX(CASE WHEN p.note = 'required' AND NOT :note_given THEN 1 ELSE 2 END) FROM allowed p
                        WHERE p.from_status = d.status AND (NOT p.is_author OR :owner OR d.author_id = :actor))
                    WHEN 1 THEN 'note_required'
                    WHEN 2 THEN CASE WHEN d.item_guard = 'none_placed' AND d.placed_count <> 0 THEN 'still_active'
                                     WHEN d.item_guard = 'all_placed_done' AND d.placed_count <> d.done_count THEN 'still_active'
                                     WHEN d.item_guard = 'none_active' AND d.active > 0 THEN 'still_active' END
                    ELSE 'not_permitted' END
           END AS reason
    FROM found d

-- fragment: apply_item_update
  UPDATE work_item AS i SET
    status = v.to_status, status_before = i.status,
    title = COALESCE(:title, i.title), title_key = COALESCE(:title_key, i.title_key),
    priority = COALESCE(:priority, i.priority), places = COALESCE(:places, i.places),
    version = i.version + 1, last_verb = :verb, last_op = :op, last_at = :now
  FROM verdict v WHERE v.reason IS NULL AND i.id = v.id

-- fragment: apply_ledger_hold
  INSERT INTO ledger_entry (source_kind, source_id, person_id, reason, amount_minor, currency, state, created_at, changed_at, last_op)
  SELECT 'assignment', a.id, a.person_id, a.desk || '.review', x.amount_minor, x.currency, 'pending', :now, :now, :op
  FROM assignment a
  JOIN {detail} x ON x.work_item_id = a.work_item_id
  JOIN transition t ON t.desk = a.desk AND t.machine = 'assignment' AND t.verb = a.last_verb
                   AND t.from_status = COALESCE(a.status_before, '') AND t.to_status = a.status AND t.ledger = 'hold'
  WHERE a.last_op = :op AND a.work_item_id IN (SELECT v.item_id FROM verdict v WHERE v.reason IS NULL) AND x.amount_minor > 0
  ON CONFLICT (source_kind, source_id, person_id, reason)
  DO UPDATE SET state = 'pending', state_before = ledger_entry.state, version = ledger_entry.version + 1, changed_at = excluded.changed_at, last_op = excluded.last_op WHERE ledger_entry.state = 'reversed'

-- The few transitions of the desk that move money are looked up once, not for each assignment.
-- fragment: apply_ledger_move
  WITH moving AS MATERIALIZED (
    SELECT t.verb, t.from_status, t.to_status, t.ledger FROM transition t
    WHERE t.desk = (SELECT o.desk FROM op o WHERE o.id = :op) AND t.machine = 'assignment' AND t.ledger IN ('release', 'refund'))
  UPDATE ledger_entry AS l SET state = CASE t.ledger WHEN 'release' THEN 'due' ELSE 'reversed' END, state_before = l.state,
    version = l.version + 1, changed_at = :now, last_op = :op
  FROM assignment a
  JOIN moving t ON t.verb = a.last_verb AND t.from_status = COALESCE(a.status_before, '') AND t.to_status = a.status
  WHERE a.last_op = :op AND a.work_item_id {{changed_items}}
    AND l.source_kind = 'assignment' AND l.source_id = a.id AND l.person_id = a.person_id AND l.reason = a.desk || '.review'
    AND (l.state = 'pending' OR (l.state = 'due' AND t.ledger = 'refund'))

-- The verbs of the ledger: who may move which entry. Ids are entries; the money of an assignment belongs to the desk of it.
-- fragment: apply_entry_verdict
    SELECT q.ord, q.id, l.source_id AS assignment_id, a.work_item_id AS item_id, t.to_status,
           CASE
             WHEN l.id IS NULL OR NOT :staff THEN CASE WHEN :staff THEN 'not_found' ELSE 'not_permitted' END
             WHEN q.version <> l.version THEN 'changed'
             WHEN t.to_status IS NULL THEN 'illegal_transition'
             ELSE CASE (SELECT MAX(CASE WHEN p.is_not_decider AND a.decided_by = :actor THEN 1
                                        WHEN p.note = 'required' AND NOT :note_given THEN 2 ELSE 3 END)
                        FROM permission p
                        WHERE p.desk = :desk AND p.machine = 'ledger' AND p.verb = :verb AND p.from_status = l.state
                          AND {{may_use}}
                          AND (NOT p.is_other OR l.person_id <> :actor))
                    WHEN 1 THEN 'own_decision' WHEN 2 THEN 'note_required' WHEN 3 THEN NULL ELSE 'not_permitted' END
           END AS reason
    FROM ask q
    LEFT JOIN ledger_entry l ON q.seen AND l.id = q.id AND l.source_kind = 'assignment' AND l.reason = :desk || '.review'
    LEFT JOIN assignment a ON a.id = l.source_id
    LEFT JOIN transition t ON t.desk = :desk AND t.machine = 'ledger' AND t.verb = :verb AND t.from_status = l.state

-- fragment: apply_entry_update
  UPDATE ledger_entry AS l SET state = v.to_status, state_before = l.state, version = l.version + 1, changed_at = :now, last_op = :op
  FROM verdict v WHERE v.reason IS NULL AND l.id = v.id
