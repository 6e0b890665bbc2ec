-- SPDX-License-Identifier: GPL-3.0-or-later
-- What holds for everybody, migrations and the database administrator included. SQLSTATEs: see app/database/sqlerror.h.
CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: % on %', TG_ARGV[0], lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'DK001';
END $$;
--;;
-- Deletion does not exist. This replaces foreign keys from event and notification: refusing to delete the parent is as strong, and
-- costs nothing per event.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'work_item', 'assignment', 'claim', 'review_request', 'incident', 'event', 'event_seal', 'ledger_entry', 'policy'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse(''nothing with a history is deleted'')', t);
    EXECUTE format('CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse(''nothing with a history is deleted'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event', 'event_seal', 'policy'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER no_update BEFORE UPDATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse(''a record is never changed'')', t);
  END LOOP;
END $$;
--;;
-- An assignment changes by a verb (version + 1, the old status and deadline kept), or its deadline follows a policy (nothing else moves).
-- The condition is compiled: a legal change never calls the function. AFTER the row, which refuses the statement just as well (and fires
-- before the statement's own trigger): a BEFORE trigger locks each row once more, which is a WAL record for each.
CREATE OR REPLACE TRIGGER guard AFTER UPDATE ON assignment FOR EACH ROW WHEN (NOT (
    NEW.id = OLD.id AND NEW.work_item_id = OLD.work_item_id AND NEW.person_id = OLD.person_id AND NEW.desk = OLD.desk
    AND NEW.taken_at = OLD.taken_at AND NEW.last_op <> OLD.last_op
    AND CASE WHEN NEW.version = OLD.version + 1
             THEN NEW.status_before IS NOT DISTINCT FROM OLD.status AND NEW.deadline_before IS NOT DISTINCT FROM OLD.deadline_at
             ELSE NEW.version = OLD.version AND NEW.status = OLD.status AND NEW.placed = OLD.placed AND NEW.loaded = OLD.loaded
                  AND NEW.done = OLD.done AND NEW.last_verb = OLD.last_verb AND NEW.status_before IS NOT DISTINCT FROM OLD.status_before
                  AND NEW.activity_at = OLD.activity_at AND NEW.ended_at IS NOT DISTINCT FROM OLD.ended_at END))
  EXECUTE FUNCTION refuse('illegal_transition');
--;;
-- Everything that follows from changed assignments: the rule is checked, the item's status, counters, holder and deadline, the load of
-- the people, the events and the notifications. It reads the new rows only: the guard above vouches for what they say of the old ones,
-- so one cached plan is right for one row and for 5,000. Whose doing it was is looked up once per op, of which a statement has one;
-- what no op asked for follows no rule. (= ANY of an array asks the index whatever the statistics said
-- when the plan was made; a plan made over an empty table would join to a scan of all ops.)
CREATE OR REPLACE FUNCTION assignment_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
DECLARE v_bad text; v_over boolean;
BEGIN
  WITH who AS MATERIALIZED (
    SELECT o.id, o.machine, o.desk, o.verb, o.op, o.actor_id, o.on_behalf, o.login, o.via, o.note FROM op o
    WHERE o.id = ANY (ARRAY(SELECT DISTINCT n.last_op FROM changed n))),
  ch AS MATERIALIZED (
    SELECT n.id, n.work_item_id, n.person_id, n.desk, n.version, n.status, n.status_before, n.placed, n.loaded, n.done, n.deadline_at, n.activity_at,
           n.policy_id, n.last_verb, n.last_op, n.last_at, o.machine AS op_machine, o.verb AS op_verb, o.op, o.actor_id, o.on_behalf,
           o.login, o.via, o.note, t.verb AS rule, t.item_to, t.item_to_when_full, t.event_type, t.notify, t.metadata,
           i.title, i.author_id, i.places, i.version AS item_version,
           CASE WHEN o.machine = 'policy' THEN 0 ELSE CAST(n.placed AS int) - CAST(COALESCE(b.placed, FALSE) AS int) END AS placed_delta,
           CASE WHEN o.machine = 'policy' THEN 0 ELSE CAST(n.done AS int) - CAST(COALESCE(b.done, FALSE) AS int) END AS done_delta,
           CASE WHEN o.machine = 'policy' THEN 0 ELSE CAST(n.loaded AS int) - CAST(COALESCE(b.loaded, FALSE) AS int) END AS load_delta,
           CASE WHEN t.event_type <> '' THEN nextval('desk.event_id_seq') END AS event_id
    FROM changed n
    LEFT JOIN who o ON o.id = n.last_op
    JOIN work_item i ON i.id = n.work_item_id
    LEFT JOIN transition t ON o.machine <> 'policy' AND t.desk = n.desk AND t.machine = 'assignment' AND t.verb = n.last_verb
         AND t.from_status = COALESCE(n.status_before, '') AND t.to_status = n.status AND t.item_from IN ('', i.status)
         AND t.level_to IN (-1, n.level) AND t.placed = n.placed AND t.loaded = n.loaded AND t.done = n.done
    -- What the old status meant; any transition that leads to it tells (the invariant `rules`).
    LEFT JOIN LATERAL (SELECT s.placed, s.loaded, s.done FROM transition s
                       WHERE s.desk = n.desk AND s.machine = 'assignment' AND s.to_status = n.status_before LIMIT 1) b ON TRUE),
  items AS (
    UPDATE work_item i SET
      placed_count = i.placed_count + g.placed_delta, done_count = i.done_count + g.done_delta,
      status = CASE WHEN g.item_to_when_full <> '' AND i.done_count + g.done_delta = i.places THEN g.item_to_when_full
                    WHEN g.item_to <> '' THEN g.item_to ELSE i.status END,
      status_before = CASE WHEN g.by_policy THEN i.status_before ELSE i.status END,
      holder_id = CASE WHEN i.places > 1 THEN NULL WHEN g.holder_id IS NOT NULL OR g.placed_delta < 0 THEN g.holder_id ELSE i.holder_id END,
      deadline_at = CASE WHEN i.places > 1 THEN NULL WHEN g.holder_id IS NOT NULL OR g.placed_delta < 0 THEN g.deadline_at
                         ELSE i.deadline_at END,
      version = i.version + CASE WHEN g.by_policy THEN 0 ELSE g.n END,
      last_verb = CASE WHEN g.by_policy THEN i.last_verb ELSE g.last_verb END, last_op = g.last_op, last_at = g.last_at
    FROM (SELECT c.work_item_id, COUNT(*) AS n, SUM(c.placed_delta) AS placed_delta, SUM(c.done_delta) AS done_delta, MAX(c.item_to) AS item_to,
                 MAX(c.item_to_when_full) AS item_to_when_full, MAX(CASE WHEN c.placed THEN c.person_id END) AS holder_id,
                 MAX(CASE WHEN c.placed THEN c.deadline_at END) AS deadline_at, bool_and(c.op_machine = 'policy') AS by_policy,
                 MAX(c.last_verb) AS last_verb, MAX(c.last_op) AS last_op, MAX(c.last_at) AS last_at
          FROM ch c GROUP BY c.work_item_id ORDER BY c.work_item_id) g
    WHERE i.id = g.work_item_id),
  events AS (
    INSERT INTO event (id, at, type, actor_id, behalf_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
                       person_before, person_after, note, op, policy_id, metadata)
    SELECT c.event_id, c.last_at, c.event_type, c.actor_id,
           CASE c.on_behalf WHEN 'holder' THEN NULLIF(c.person_id, c.actor_id) WHEN 'author' THEN NULLIF(c.author_id, c.actor_id) END,
           c.login, c.via, c.desk, 'assignment', c.work_item_id, c.id, c.last_verb, COALESCE(c.status_before, ''), c.status,
           CASE WHEN c.placed_delta <= 0 AND c.status_before IS NOT NULL THEN c.person_id END, CASE WHEN c.placed_delta >= 0 THEN c.person_id END,
           c.note, c.op, c.policy_id,
           CASE c.metadata WHEN 'versions' THEN jsonb_build_object('item_version', c.item_version, 'assignment_version', c.version - 1)
           WHEN 'timeout' THEN jsonb_build_object(
             'claim_id', c.work_item_id, 'task_id', (SELECT x.external_id FROM claim x WHERE x.work_item_id = c.work_item_id),
             'task_title', c.title, 'reviewer_id', c.person_id,
             'reviewer_name', (SELECT p.display_name FROM person p WHERE p.id = c.person_id),
             'days_orphaned', (c.last_at - c.activity_at) / 86400000,
             'timeout_threshold_days', (SELECT CASE WHEN p.amount % 86400000 = 0 THEN p.amount / 86400000
                                                    ELSE round(p.amount / 86400000.0, 4) END FROM policy p WHERE p.id = c.policy_id),
             'policy_version', c.policy_id, 'released_by', CASE WHEN c.via = 'job' THEN NULL ELSE c.actor_id END, 'via', c.via)
           ELSE '{}' END
    FROM ch c WHERE c.event_id IS NOT NULL
    ORDER BY c.event_id),
  notes AS (
    -- What a job does is news to whoever's computer hosts it, too.
    INSERT INTO notification (person_id, event_id)
    SELECT c.person_id, c.event_id FROM ch c WHERE c.event_id IS NOT NULL AND c.notify IN ('holder', 'both', 'holder_admins')
      AND (c.person_id <> c.actor_id OR c.via = 'job')
    UNION ALL
    SELECT c.author_id, c.event_id FROM ch c WHERE c.event_id IS NOT NULL AND c.notify IN ('author', 'both')
      AND (c.author_id <> c.actor_id OR c.via = 'job') AND NOT (c.notify = 'both' AND c.author_id = c.person_id)
    UNION ALL
    SELECT p.id, c.event_id FROM ch c JOIN person_role r ON r.role = 'admin' JOIN person p ON p.id = r.person_id AND p.deactivated_at IS NULL
    WHERE c.event_id IS NOT NULL AND c.notify IN ('admins', 'holder_admins') AND (p.id <> c.actor_id OR c.via = 'job')
      AND NOT (c.notify = 'holder_admins' AND p.id = c.person_id AND (c.person_id <> c.actor_id OR c.via = 'job'))),
  grown AS (
    INSERT INTO capacity AS k (person_id, desk, load)
    SELECT c.person_id, c.desk, SUM(c.load_delta) FROM ch c GROUP BY c.person_id, c.desk HAVING SUM(c.load_delta) > 0 ORDER BY c.person_id
    ON CONFLICT (person_id, desk) DO UPDATE SET load = k.load + excluded.load
    RETURNING k.desk, k.load, k.max_load),
  shrunk AS (
    UPDATE capacity k SET load = k.load + g.load_delta
    FROM (SELECT c.person_id, c.desk, SUM(c.load_delta) AS load_delta FROM ch c GROUP BY c.person_id, c.desk HAVING SUM(c.load_delta) < 0) g
    WHERE k.person_id = g.person_id AND k.desk = g.desk)
  SELECT MIN(c.desk || '.' || c.last_verb || ': ' || COALESCE(c.status_before, '-') || ' to ' || c.status || ' (assignment ' || c.id || ')')
           FILTER (WHERE c.rule IS NULL AND c.op_machine IS DISTINCT FROM 'policy'),
         bool_and(c.op_verb <> 'import')
           AND EXISTS (SELECT 1 FROM grown g WHERE g.load > COALESCE(g.max_load, (SELECT p.amount FROM policy p
                         WHERE p.key = g.desk || '.max_load' AND p.effective_from <= clock_ms()
                         ORDER BY p.effective_from DESC, p.id DESC LIMIT 1), 2147483647))
  INTO v_bad, v_over FROM ch c;
  IF v_bad IS NOT NULL THEN
    RAISE EXCEPTION 'illegal_transition: %', v_bad USING ERRCODE = 'DK001';
  END IF;
  IF v_over THEN
    RAISE EXCEPTION 'over_capacity' USING ERRCODE = 'DK007';
  END IF;
  RETURN NULL;
END $$;
--;;
CREATE OR REPLACE TRIGGER follow_insert AFTER INSERT ON assignment REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION assignment_changed();
--;;
CREATE OR REPLACE TRIGGER follow_update AFTER UPDATE ON assignment REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION assignment_changed();
--;;
-- Work items changed by their own verbs; what an assignment does to its item was checked above (depth 1 and more).
CREATE OR REPLACE TRIGGER guard AFTER UPDATE ON work_item FOR EACH ROW WHEN (
    NEW.id <> OLD.id OR NEW.desk <> OLD.desk OR NEW.filed_at <> OLD.filed_at OR NEW.author_id <> OLD.author_id
    OR (pg_trigger_depth() = 0 AND NOT (
      NEW.version = OLD.version + 1 AND NEW.status_before IS NOT DISTINCT FROM OLD.status AND NEW.last_op <> OLD.last_op
      AND NEW.placed_count = OLD.placed_count AND NEW.done_count = OLD.done_count
      AND NEW.holder_id IS NOT DISTINCT FROM OLD.holder_id AND NEW.deadline_at IS NOT DISTINCT FROM OLD.deadline_at)))
  EXECUTE FUNCTION refuse('illegal_transition');
--;;
CREATE OR REPLACE FUNCTION work_item_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
DECLARE v_bad text;
BEGIN
  WITH ch AS MATERIALIZED (
    SELECT n.id, n.desk, n.status, n.status_before, n.author_id, n.last_verb, n.last_op, n.last_at, o.op, o.actor_id, o.on_behalf, o.login,
           o.via, o.note, t.verb AS rule, t.event_type, t.notify, CASE t.metadata WHEN 'args' THEN o.args ELSE '{}' END AS metadata,
           CASE WHEN t.event_type <> '' THEN nextval('desk.event_id_seq') END AS event_id
    FROM changed n
    LEFT JOIN op o ON o.id = n.last_op
    LEFT JOIN transition t ON o.machine = 'item' AND t.desk = n.desk AND t.machine = 'item' AND t.verb = n.last_verb
         AND t.from_status = COALESCE(n.status_before, '') AND t.to_status = n.status),
  events AS (
    INSERT INTO event (id, at, type, actor_id, behalf_id, login, via, desk, machine, item_id, verb, from_status, to_status, note, op,
                       metadata)
    SELECT c.event_id, c.last_at, c.event_type, c.actor_id, CASE c.on_behalf WHEN 'author' THEN NULLIF(c.author_id, c.actor_id) END,
           c.login, c.via, c.desk, 'item', c.id, c.last_verb, COALESCE(c.status_before, ''), c.status, c.note, c.op,
           c.metadata
    FROM ch c WHERE c.event_id IS NOT NULL ORDER BY c.event_id),
  notes AS (
    INSERT INTO notification (person_id, event_id)
    SELECT c.author_id, c.event_id FROM ch c WHERE c.event_id IS NOT NULL AND c.notify IN ('author', 'both') AND c.author_id <> c.actor_id)
  SELECT MIN(c.desk || '.' || c.last_verb || ': ' || COALESCE(c.status_before, '-') || ' to ' || c.status || ' (item ' || c.id || ')')
  INTO v_bad FROM ch c WHERE c.rule IS NULL;
  IF v_bad IS NOT NULL THEN
    RAISE EXCEPTION 'illegal_transition: %', v_bad USING ERRCODE = 'DK001';
  END IF;
  RETURN NULL;
END $$;
--;;
CREATE OR REPLACE TRIGGER follow_insert AFTER INSERT ON work_item REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION work_item_changed();
--;;
CREATE OR REPLACE TRIGGER follow_update AFTER UPDATE ON work_item REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION work_item_changed();
--;;
-- Entries of the ledger: begun as pending by an assignment, moved by its verbs or by verbs of their own; nothing but the state moves.
CREATE OR REPLACE TRIGGER guard AFTER UPDATE ON ledger_entry FOR EACH ROW WHEN (NOT (
    NEW.id = OLD.id AND NEW.source_kind = OLD.source_kind AND NEW.source_id = OLD.source_id AND NEW.person_id = OLD.person_id
    AND NEW.reason = OLD.reason AND NEW.amount_minor = OLD.amount_minor AND NEW.currency = OLD.currency AND NEW.created_at = OLD.created_at
    AND NEW.last_op <> OLD.last_op AND NEW.version = OLD.version + 1 AND NEW.state_before IS NOT DISTINCT FROM OLD.state))
  EXECUTE FUNCTION refuse('illegal_transition');
--;;
CREATE OR REPLACE FUNCTION ledger_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
DECLARE v_bad text;
BEGIN
  WITH who AS MATERIALIZED (
    SELECT o.id, o.machine, o.desk, o.verb, o.op, o.actor_id, o.login, o.via, o.note FROM op o
    WHERE o.id = ANY (ARRAY(SELECT DISTINCT n.last_op FROM changed n))),
  ch AS MATERIALIZED (
    SELECT n.id, n.person_id, n.source_id, n.amount_minor, n.currency, n.state, n.state_before, n.changed_at, o.machine, o.op, o.actor_id, o.login,
           o.via, o.note, o.desk, o.verb, a.work_item_id, t.verb AS rule, t.event_type, t.notify,
           CASE WHEN t.event_type <> '' THEN nextval('desk.event_id_seq') END AS event_id
    FROM changed n
    LEFT JOIN who o ON o.id = n.last_op
    LEFT JOIN assignment a ON a.id = CASE WHEN o.machine = 'ledger' THEN n.source_id END
    -- Most change with their assignment and have no transition nor event of their own: no index is asked then.
    LEFT JOIN transition t ON t.desk = CASE WHEN o.machine = 'ledger' THEN o.desk END AND t.machine = 'ledger' AND t.verb = o.verb
         AND t.from_status = n.state_before AND t.to_status = n.state),
  events AS (
    INSERT INTO event (id, at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status, person_before,
                       person_after, note, op, metadata)
    SELECT c.event_id, c.changed_at, c.event_type, c.actor_id, c.login, c.via, c.desk, 'ledger', c.work_item_id, c.source_id, c.verb,
           c.state_before, c.state, c.person_id, c.person_id, c.note, c.op,
           jsonb_build_object('entry_id', c.id, 'amount_minor', c.amount_minor, 'currency', c.currency)
    FROM ch c WHERE c.event_id IS NOT NULL ORDER BY c.event_id),
  notes AS (
    INSERT INTO notification (person_id, event_id)
    SELECT c.person_id, c.event_id FROM ch c WHERE c.event_id IS NOT NULL AND c.notify = 'holder' AND c.person_id <> c.actor_id)
  SELECT MIN(COALESCE(c.state_before, '-') || ' to ' || c.state || ' (ledger entry ' || c.id || ')') INTO v_bad FROM ch c
  WHERE c.rule IS NULL
    AND NOT (COALESCE(c.machine, '') = 'assignment' AND (COALESCE(c.state_before, 'reversed'), c.state) IN
             (('reversed', 'pending'), ('pending', 'due'), ('pending', 'reversed'), ('due', 'reversed')));
  IF v_bad IS NOT NULL THEN
    RAISE EXCEPTION 'illegal_transition: %', v_bad USING ERRCODE = 'DK001';
  END IF;
  RETURN NULL;
END $$;
--;;
CREATE OR REPLACE TRIGGER follow_insert AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_changed();
--;;
CREATE OR REPLACE TRIGGER follow_update AFTER UPDATE ON ledger_entry REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_changed();
