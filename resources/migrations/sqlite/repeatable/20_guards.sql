-- SPDX-License-Identifier: GPL-3.0-or-later
-- What holds for everybody who opens the file. The same guards as on PostgreSQL, row by row.
DROP TRIGGER IF EXISTS person_no_delete;
--;;
CREATE TRIGGER person_no_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS work_item_no_delete;
--;;
CREATE TRIGGER work_item_no_delete BEFORE DELETE ON work_item BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS assignment_no_delete;
--;;
CREATE TRIGGER assignment_no_delete BEFORE DELETE ON assignment BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS claim_no_delete;
--;;
CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS review_request_no_delete;
--;;
CREATE TRIGGER review_request_no_delete BEFORE DELETE ON review_request BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS incident_no_delete;
--;;
CREATE TRIGGER incident_no_delete BEFORE DELETE ON incident BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS event_no_delete;
--;;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS event_seal_no_delete;
--;;
CREATE TRIGGER event_seal_no_delete BEFORE DELETE ON event_seal BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS event_seal_no_update;
--;;
CREATE TRIGGER event_seal_no_update BEFORE UPDATE ON event_seal BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
--;;
DROP TRIGGER IF EXISTS ledger_entry_no_delete;
--;;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS policy_no_delete;
--;;
CREATE TRIGGER policy_no_delete BEFORE DELETE ON policy BEGIN SELECT RAISE(ABORT, 'nothing with a history is deleted'); END;
--;;
DROP TRIGGER IF EXISTS event_no_update;
--;;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
--;;
DROP TRIGGER IF EXISTS policy_no_update;
--;;
CREATE TRIGGER policy_no_update BEFORE UPDATE ON policy BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
--;;
DROP TRIGGER IF EXISTS assignment_guard;
--;;
-- An assignment changes by a verb (version + 1, the old status and deadline kept), or its deadline follows a policy (nothing else moves).
CREATE TRIGGER assignment_guard BEFORE UPDATE ON assignment WHEN NOT (
    NEW.id = OLD.id AND NEW.work_item_id = OLD.work_item_id AND NEW.person_id = OLD.person_id AND NEW.desk = OLD.desk
    AND NEW.taken_at = OLD.taken_at AND NEW.last_op <> OLD.last_op
    AND CASE WHEN NEW.version = OLD.version + 1
             THEN NEW.status_before IS OLD.status AND NEW.deadline_before IS OLD.deadline_at
             ELSE NEW.version = OLD.version AND NEW.status = OLD.status AND NEW.placed = OLD.placed AND NEW.loaded = OLD.loaded
                  AND NEW.done = OLD.done AND NEW.last_verb = OLD.last_verb AND NEW.status_before IS OLD.status_before
                  AND NEW.activity_at = OLD.activity_at AND NEW.ended_at IS OLD.ended_at END)
BEGIN SELECT RAISE(ABORT, 'illegal_transition'); END;
--;;
DROP TRIGGER IF EXISTS assignment_follow_insert;
--;;
CREATE TRIGGER assignment_follow_insert AFTER INSERT ON assignment
BEGIN
  INSERT INTO event (at, type, actor_id, behalf_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
                     person_before, person_after, note, op, policy_id, metadata)
  SELECT NEW.last_at, t.event_type, o.actor_id,
         CASE o.on_behalf WHEN 'holder' THEN NULLIF(NEW.person_id, o.actor_id) WHEN 'author' THEN NULLIF(i.author_id, o.actor_id) END,
         o.login, o.via, NEW.desk, 'assignment', NEW.work_item_id, NEW.id, NEW.last_verb, '', NEW.status,
         NULL, NEW.person_id, o.note, o.op, NEW.policy_id, '{}'
  FROM op o JOIN work_item i ON i.id = NEW.work_item_id
  JOIN transition t ON t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb AND t.from_status = ''
                   AND t.to_status = NEW.status AND t.item_from IN ('', i.status)
  WHERE o.id = NEW.last_op AND t.event_type <> '';
  -- What a job does is news to whoever's computer hosts it, too.
  INSERT INTO notification (person_id, event_id)
  SELECT CASE side.column1 WHEN 'holder' THEN NEW.person_id ELSE i.author_id END, last_insert_rowid()
  FROM work_item i CROSS JOIN transition t CROSS JOIN op o CROSS JOIN (VALUES ('holder'), ('author')) side
  WHERE i.id = NEW.work_item_id AND t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb AND t.from_status = ''
    AND t.to_status = NEW.status AND t.item_from IN ('', i.status)
    AND t.event_type <> '' AND t.notify IN (side.column1, 'both', side.column1 || '_admins') AND o.id = NEW.last_op
    AND (o.via = 'job' OR o.actor_id <> CASE side.column1 WHEN 'holder' THEN NEW.person_id ELSE i.author_id END)
    AND NOT (side.column1 = 'author' AND t.notify = 'both' AND i.author_id = NEW.person_id);
  INSERT INTO notification (person_id, event_id)
  SELECT p.id, last_insert_rowid()
  FROM op o CROSS JOIN work_item i CROSS JOIN transition t JOIN person_role r ON r.role = 'admin'
  JOIN person p ON p.id = r.person_id AND p.deactivated_at IS NULL
  WHERE o.id = NEW.last_op AND i.id = NEW.work_item_id AND t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb
    AND t.from_status = '' AND t.to_status = NEW.status AND t.item_from IN ('', i.status)
    AND t.event_type <> '' AND t.notify IN ('admins', 'holder_admins') AND (p.id <> o.actor_id OR o.via = 'job')
    AND NOT (t.notify = 'holder_admins' AND p.id = NEW.person_id AND (NEW.person_id <> o.actor_id OR o.via = 'job'));
  UPDATE work_item SET
    placed_count = placed_count + NEW.placed, done_count = done_count + NEW.done,
    status = COALESCE((SELECT CASE WHEN t.item_to_when_full <> '' AND work_item.done_count + NEW.done = work_item.places
                                   THEN t.item_to_when_full WHEN t.item_to <> '' THEN t.item_to ELSE work_item.status END
                       FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb
                         AND t.from_status = '' AND t.to_status = NEW.status AND t.item_from IN ('', work_item.status)
                         AND t.placed = NEW.placed AND t.loaded = NEW.loaded AND t.done = NEW.done
                         AND EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op) LIMIT 1),
                      RAISE(ABORT, 'illegal_transition')),
    status_before = status,
    holder_id = CASE WHEN places > 1 THEN NULL WHEN NEW.placed THEN NEW.person_id ELSE holder_id END,
    deadline_at = CASE WHEN places > 1 THEN NULL WHEN NEW.placed THEN NEW.deadline_at ELSE deadline_at END,
    version = version + 1, last_verb = NEW.last_verb, last_op = NEW.last_op, last_at = NEW.last_at
  WHERE id = NEW.work_item_id;
  INSERT INTO capacity (person_id, desk, load) SELECT NEW.person_id, NEW.desk, 1 WHERE NEW.loaded
  ON CONFLICT (person_id, desk) DO UPDATE SET load = load + 1;
  SELECT RAISE(ABORT, 'over_capacity') WHERE NEW.loaded AND NEW.last_verb <> 'import' AND EXISTS (
    SELECT 1 FROM capacity k WHERE k.person_id = NEW.person_id AND k.desk = NEW.desk
      AND k.load > COALESCE(k.max_load, (SELECT p.amount FROM policy p WHERE p.key = NEW.desk || '.max_load'
                              AND p.effective_from <= NEW.last_at ORDER BY p.effective_from DESC, p.id DESC LIMIT 1), 2147483647));
END;
--;;
DROP TRIGGER IF EXISTS assignment_follow_update;
--;;
CREATE TRIGGER assignment_follow_update AFTER UPDATE ON assignment WHEN NEW.version <> OLD.version
BEGIN
  INSERT INTO event (at, type, actor_id, behalf_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
                     person_before, person_after, note, op, policy_id, metadata)
  SELECT NEW.last_at, t.event_type, o.actor_id,
         CASE o.on_behalf WHEN 'holder' THEN NULLIF(NEW.person_id, o.actor_id) WHEN 'author' THEN NULLIF(i.author_id, o.actor_id) END,
         o.login, o.via, NEW.desk, 'assignment', NEW.work_item_id, NEW.id, NEW.last_verb, OLD.status, NEW.status,
         CASE WHEN NEW.placed <= OLD.placed THEN NEW.person_id END, CASE WHEN NEW.placed >= OLD.placed THEN NEW.person_id END,
         o.note, o.op, NEW.policy_id,
         CASE t.metadata WHEN 'versions' THEN json_object('item_version', i.version, 'assignment_version', OLD.version)
         WHEN 'timeout' THEN json_object(
           'claim_id', NEW.work_item_id, 'task_id', (SELECT x.external_id FROM claim x WHERE x.work_item_id = NEW.work_item_id),
           'task_title', i.title, 'reviewer_id', NEW.person_id,
           'reviewer_name', (SELECT p.display_name FROM person p WHERE p.id = NEW.person_id),
           'days_orphaned', (NEW.last_at - OLD.activity_at) / 86400000,
           'timeout_threshold_days', (SELECT CASE WHEN p.amount % 86400000 = 0 THEN p.amount / 86400000
                                                  ELSE round(p.amount / 86400000.0, 4) END FROM policy p WHERE p.id = NEW.policy_id),
           'policy_version', NEW.policy_id, 'released_by', CASE WHEN o.via = 'job' THEN NULL ELSE o.actor_id END, 'via', o.via)
         ELSE '{}' END
  FROM op o JOIN work_item i ON i.id = NEW.work_item_id
  JOIN transition t ON t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb AND t.from_status = OLD.status
                   AND t.to_status = NEW.status AND t.item_from IN ('', i.status) AND t.level_to IN (-1, NEW.level)
  WHERE o.id = NEW.last_op AND t.event_type <> '';
  -- What a job does is news to whoever's computer hosts it, too.
  INSERT INTO notification (person_id, event_id)
  SELECT CASE side.column1 WHEN 'holder' THEN NEW.person_id ELSE i.author_id END, last_insert_rowid()
  FROM work_item i CROSS JOIN transition t CROSS JOIN op o CROSS JOIN (VALUES ('holder'), ('author')) side
  WHERE i.id = NEW.work_item_id AND t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb AND t.from_status = OLD.status
    AND t.to_status = NEW.status AND t.item_from IN ('', i.status) AND t.level_to IN (-1, NEW.level)
    AND t.event_type <> '' AND t.notify IN (side.column1, 'both', side.column1 || '_admins') AND o.id = NEW.last_op
    AND (o.via = 'job' OR o.actor_id <> CASE side.column1 WHEN 'holder' THEN NEW.person_id ELSE i.author_id END)
    AND NOT (side.column1 = 'author' AND t.notify = 'both' AND i.author_id = NEW.person_id);
  INSERT INTO notification (person_id, event_id)
  SELECT p.id, last_insert_rowid()
  FROM op o CROSS JOIN work_item i CROSS JOIN transition t JOIN person_role r ON r.role = 'admin'
  JOIN person p ON p.id = r.person_id AND p.deactivated_at IS NULL
  WHERE o.id = NEW.last_op AND i.id = NEW.work_item_id AND t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb
    AND t.from_status = OLD.status AND t.to_status = NEW.status AND t.item_from IN ('', i.status) AND t.level_to IN (-1, NEW.level)
    AND t.event_type <> '' AND t.notify IN ('admins', 'holder_admins') AND (p.id <> o.actor_id OR o.via = 'job')
    AND NOT (t.notify = 'holder_admins' AND p.id = NEW.person_id AND (NEW.person_id <> o.actor_id OR o.via = 'job'));
  UPDATE work_item SET
    placed_count = placed_count + NEW.placed - OLD.placed, done_count = done_count + NEW.done - OLD.done,
    status = COALESCE((SELECT CASE WHEN t.item_to_when_full <> '' AND work_item.done_count + NEW.done - OLD.done = work_item.places
                                   THEN t.item_to_when_full WHEN t.item_to <> '' THEN t.item_to ELSE work_item.status END
                       FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb
                         AND t.from_status = OLD.status AND t.to_status = NEW.status AND t.item_from IN ('', work_item.status) AND t.level_to IN (-1, NEW.level)
                         AND t.placed = NEW.placed AND t.loaded = NEW.loaded AND t.done = NEW.done
                         AND EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op) LIMIT 1),
                      RAISE(ABORT, 'illegal_transition')),
    status_before = status,
    holder_id = CASE WHEN places > 1 THEN NULL WHEN NEW.placed THEN NEW.person_id WHEN OLD.placed THEN NULL ELSE holder_id END,
    deadline_at = CASE WHEN places > 1 THEN NULL WHEN NEW.placed THEN NEW.deadline_at WHEN OLD.placed THEN NULL ELSE deadline_at END,
    version = version + 1, last_verb = NEW.last_verb, last_op = NEW.last_op, last_at = NEW.last_at
  WHERE id = NEW.work_item_id;
  INSERT INTO capacity (person_id, desk, load) SELECT NEW.person_id, NEW.desk, 1 WHERE NEW.loaded > OLD.loaded
  ON CONFLICT (person_id, desk) DO UPDATE SET load = load + 1;
  UPDATE capacity SET load = load - 1 WHERE NEW.loaded < OLD.loaded AND person_id = NEW.person_id AND desk = NEW.desk;
  SELECT RAISE(ABORT, 'over_capacity') WHERE NEW.loaded > OLD.loaded AND EXISTS (
    SELECT 1 FROM capacity k WHERE k.person_id = NEW.person_id AND k.desk = NEW.desk
      AND k.load > COALESCE(k.max_load, (SELECT p.amount FROM policy p WHERE p.key = NEW.desk || '.max_load'
                              AND p.effective_from <= NEW.last_at ORDER BY p.effective_from DESC, p.id DESC LIMIT 1), 2147483647));
END;
--;;
DROP TRIGGER IF EXISTS assignment_follow_policy;
--;;
CREATE TRIGGER assignment_follow_policy AFTER UPDATE ON assignment WHEN NEW.version = OLD.version
BEGIN
  SELECT RAISE(ABORT, 'illegal_transition') WHERE NOT EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op AND o.machine = 'policy');
  UPDATE work_item SET deadline_at = CASE WHEN places = 1 AND NEW.placed THEN NEW.deadline_at ELSE deadline_at END,
                       last_op = NEW.last_op, last_at = NEW.last_at
  WHERE id = NEW.work_item_id;
END;
--;;
DROP TRIGGER IF EXISTS work_item_guard;
--;;
-- Status and counters move by a verb of the item or of one of its assignments, which somebody asked for.
CREATE TRIGGER work_item_guard BEFORE UPDATE ON work_item WHEN
    NEW.id <> OLD.id OR NEW.desk <> OLD.desk OR NEW.filed_at <> OLD.filed_at OR NEW.author_id <> OLD.author_id
    OR (NEW.version <> OLD.version AND NOT (NEW.version = OLD.version + 1 AND NEW.status_before IS OLD.status
                                            AND EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op)))
    OR (NEW.version = OLD.version AND (NEW.status <> OLD.status OR NEW.title <> OLD.title OR NEW.priority <> OLD.priority
                                       OR NEW.places <> OLD.places OR NEW.placed_count <> OLD.placed_count
                                       OR NEW.done_count <> OLD.done_count OR NEW.holder_id IS NOT OLD.holder_id))
BEGIN SELECT RAISE(ABORT, 'illegal_transition'); END;
--;;
DROP TRIGGER IF EXISTS work_item_status;
--;;
CREATE TRIGGER work_item_status AFTER UPDATE OF status ON work_item WHEN NEW.status <> OLD.status
BEGIN
  SELECT RAISE(ABORT, 'illegal_transition')
  WHERE NOT (EXISTS (SELECT 1 FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'assignment' AND t.verb = NEW.last_verb
                       AND t.item_from IN ('', OLD.status) AND NEW.status IN (t.item_to, t.item_to_when_full))
             AND EXISTS (SELECT 1 FROM assignment a WHERE a.work_item_id = NEW.id AND a.last_op = NEW.last_op AND a.last_verb = NEW.last_verb))
    AND NOT EXISTS (SELECT 1 FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb
                      AND t.from_status = OLD.status AND t.to_status = NEW.status);
END;
--;;
DROP TRIGGER IF EXISTS work_item_follow_insert;
--;;
CREATE TRIGGER work_item_follow_insert AFTER INSERT ON work_item
BEGIN
  SELECT RAISE(ABORT, 'illegal_transition') WHERE NEW.placed_count <> 0 OR NEW.done_count <> 0
    OR NOT EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op) OR NOT EXISTS (
    SELECT 1 FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = ''
      AND t.to_status = NEW.status);
  INSERT INTO event (at, type, actor_id, behalf_id, login, via, desk, machine, item_id, verb, from_status, to_status, note, op, metadata)
  SELECT NEW.last_at, t.event_type, o.actor_id, CASE o.on_behalf WHEN 'author' THEN NULLIF(NEW.author_id, o.actor_id) END, o.login, o.via,
         NEW.desk, 'item', NEW.id, NEW.last_verb, '', NEW.status, o.note, o.op, CASE t.metadata WHEN 'args' THEN o.args ELSE '{}' END
  FROM op o JOIN transition t ON t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = ''
                             AND t.to_status = NEW.status
  WHERE o.id = NEW.last_op AND t.event_type <> '';
  INSERT INTO notification (person_id, event_id)
  SELECT NEW.author_id, last_insert_rowid()
  FROM op o JOIN transition t ON t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = ''
                             AND t.to_status = NEW.status
  WHERE o.id = NEW.last_op AND t.event_type <> '' AND t.notify IN ('author', 'both') AND NEW.author_id <> o.actor_id;
END;
--;;
DROP TRIGGER IF EXISTS work_item_follow_update;
--;;
CREATE TRIGGER work_item_follow_update AFTER UPDATE ON work_item
WHEN NEW.last_op <> OLD.last_op AND EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op AND o.machine = 'item')
BEGIN
  SELECT RAISE(ABORT, 'illegal_transition') WHERE NOT EXISTS (
    SELECT 1 FROM transition t WHERE t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = OLD.status
      AND t.to_status = NEW.status);
  INSERT INTO event (at, type, actor_id, behalf_id, login, via, desk, machine, item_id, verb, from_status, to_status, note, op, metadata)
  SELECT NEW.last_at, t.event_type, o.actor_id, CASE o.on_behalf WHEN 'author' THEN NULLIF(NEW.author_id, o.actor_id) END, o.login, o.via,
         NEW.desk, 'item', NEW.id, NEW.last_verb, OLD.status, NEW.status, o.note, o.op, CASE t.metadata WHEN 'args' THEN o.args ELSE '{}' END
  FROM op o JOIN transition t ON t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = OLD.status
                             AND t.to_status = NEW.status
  WHERE o.id = NEW.last_op AND t.event_type <> '';
  INSERT INTO notification (person_id, event_id)
  SELECT NEW.author_id, last_insert_rowid()
  FROM op o JOIN transition t ON t.desk = NEW.desk AND t.machine = 'item' AND t.verb = NEW.last_verb AND t.from_status = OLD.status
                             AND t.to_status = NEW.status
  WHERE o.id = NEW.last_op AND t.event_type <> '' AND t.notify IN ('author', 'both') AND NEW.author_id <> o.actor_id;
END;
--;;
DROP TRIGGER IF EXISTS ledger_guard;
--;;
-- Entries of the ledger: begun as pending by an assignment, moved by its verbs or by verbs of their own; nothing but the state moves.
CREATE TRIGGER ledger_guard BEFORE UPDATE ON ledger_entry WHEN NOT (
    NEW.id = OLD.id AND NEW.source_kind = OLD.source_kind AND NEW.source_id = OLD.source_id AND NEW.person_id = OLD.person_id
    AND NEW.reason = OLD.reason AND NEW.amount_minor = OLD.amount_minor AND NEW.currency = OLD.currency AND NEW.created_at = OLD.created_at
    AND NEW.last_op <> OLD.last_op AND NEW.version = OLD.version + 1 AND NEW.state_before IS OLD.state)
BEGIN SELECT RAISE(ABORT, 'illegal_transition'); END;
--;;
DROP TRIGGER IF EXISTS ledger_follow_insert;
--;;
CREATE TRIGGER ledger_follow_insert AFTER INSERT ON ledger_entry
WHEN NEW.state <> 'pending' OR NOT EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op AND o.machine = 'assignment')
BEGIN SELECT RAISE(ABORT, 'illegal_transition'); END;
--;;
DROP TRIGGER IF EXISTS ledger_follow_update;
--;;
CREATE TRIGGER ledger_follow_update AFTER UPDATE ON ledger_entry
BEGIN
  SELECT RAISE(ABORT, 'illegal_transition') WHERE NOT EXISTS (SELECT 1 FROM op o WHERE o.id = NEW.last_op AND (
    (o.machine = 'assignment' AND OLD.state || ' ' || NEW.state IN ('reversed pending', 'pending due', 'pending reversed', 'due reversed'))
    OR (o.machine = 'ledger' AND EXISTS (SELECT 1 FROM transition t WHERE t.desk = o.desk AND t.machine = 'ledger' AND t.verb = o.verb
                                           AND t.from_status = OLD.state AND t.to_status = NEW.state))));
  INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before,
                     person_after, note, op, metadata)
  SELECT NEW.changed_at, t.event_type, o.actor_id, o.login, o.via, o.desk, 'ledger', a.work_item_id, NEW.source_id, o.verb, OLD.state, NEW.state,
         NEW.person_id, NEW.person_id, o.note, o.op,
         json_object('entry_id', NEW.id, 'amount_minor', NEW.amount_minor, 'currency', NEW.currency)
  FROM op o JOIN assignment a ON a.id = NEW.source_id
  JOIN transition t ON t.desk = o.desk AND t.machine = 'ledger' AND t.verb = o.verb AND t.from_status = OLD.state AND t.to_status = NEW.state
  WHERE o.id = NEW.last_op AND o.machine = 'ledger' AND t.event_type <> '';
  INSERT INTO notification (person_id, event_id)
  SELECT NEW.person_id, last_insert_rowid()
  FROM op o JOIN transition t ON t.desk = o.desk AND t.machine = 'ledger' AND t.verb = o.verb AND t.from_status = OLD.state
                             AND t.to_status = NEW.state
  WHERE o.id = NEW.last_op AND o.machine = 'ledger' AND t.event_type <> '' AND t.notify = 'holder' AND NEW.person_id <> o.actor_id;
END;
