-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one write door. Everything a person or a job does to a work item or an assignment goes through here.
-- The doors are apply, import_claims and policy_set: they fix the rights, the search_path and how plans are made. What they call has no
-- settings of its own, as setting and restoring them cost a fifth of a single verb; nobody else may execute it (90_grants.sql).
CREATE OR REPLACE FUNCTION request_actor() RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE v_me bigint;
BEGIN
  SELECT p.id INTO v_me FROM desk.person p WHERE p.login = session_user AND p.deactivated_at IS NULL;
  IF v_me IS NULL THEN
    RAISE EXCEPTION 'not_permitted: no active person has the login %', session_user USING ERRCODE = '42501';
  END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'verbs need isolation level READ COMMITTED' USING ERRCODE = '0A000';
  END IF;
  RETURN v_me;
END $$;
--;;
-- The same op again: its record, or a refusal if it asked for something else. Null: the op is new and now recorded as p_id.
DROP FUNCTION IF EXISTS request_begin(bigint, uuid, text, text, text, text, text, jsonb);
--;;
CREATE OR REPLACE FUNCTION request_begin(p_actor bigint, p_op uuid, p_desk text, p_machine text, p_verb text, p_hash text, p_note text,
                                         p_args jsonb, p_via text, OUT p_id bigint, OUT p_record jsonb) LANGUAGE plpgsql AS $$
DECLARE v_hash text;
BEGIN
  INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, note, args)
  VALUES (p_actor, p_op, p_desk, p_machine, p_verb, p_hash, clock_ms(), p_via, session_user, p_note, p_args)
  ON CONFLICT (actor_id, op) DO NOTHING RETURNING id INTO p_id;
  IF p_id IS NULL THEN
    SELECT o.request_hash, o.outcomes INTO v_hash, p_record FROM op o WHERE o.actor_id = p_actor AND o.op = p_op;
    IF v_hash IS DISTINCT FROM p_hash THEN
      RAISE EXCEPTION 'conflict: op % was used for another request', p_op USING ERRCODE = 'DK006';
    END IF;
  END IF;
END $$;
--;;
-- What my op did; nobody hears of anybody else's.
CREATE OR REPLACE FUNCTION op_record(p_op uuid) RETURNS TABLE (request_hash text, outcomes jsonb, verb text, args jsonb) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp AS
$$ SELECT o.request_hash, o.outcomes, o.verb, o.args FROM desk.op o WHERE o.actor_id = desk.me() AND o.op = p_op $$;
--;;
DROP TYPE IF EXISTS assignment_verdict CASCADE;
--;;
CREATE TYPE assignment_verdict AS (
  ord bigint, id bigint, item_id bigint, assignment_id bigint, reason text, to_status text, placed boolean, loaded boolean, done boolean,
  starts text, decides boolean, level_to int, renews boolean, deadline_at bigint, policy_id bigint, again_at bigint, alarm_at bigint,
  sequel_verb text, subject_id bigint, sequel_to text, sequel_placed boolean, sequel_loaded boolean, sequel_done boolean, sequel_starts text,
  sequel_deadline_at bigint, sequel_policy_id bigint, sequel_alarm_at bigint);
--;;
-- Judging and changing are one statement where a verb only creates or only changes; a verb with a sequel does both, one after the other,
-- as the sequel starts from what the first left. Settings: see above.
DROP FUNCTION IF EXISTS apply_assignments(bigint, bigint, text, text, bigint[], bigint[], boolean, text, int, bigint, boolean, boolean, boolean, boolean),
  apply_items(bigint, bigint, text, text, bigint[], bigint[], boolean, jsonb, boolean);
--;;
CREATE OR REPLACE FUNCTION apply_assignments(v_op bigint, v_actor bigint, v_desk text, v_verb text, p_ids bigint[], p_versions bigint[],
                                             v_note_given boolean, v_content text, v_rating int, v_person bigint, v_creating boolean,
                                             v_takes boolean, v_staff boolean, v_as_job boolean, p_ledger boolean, p_hold boolean, OUT v_now bigint,
                                             OUT p_done jsonb, OUT p_skipped jsonb)
LANGUAGE plpgsql AS $$
DECLARE
  v_owner constant boolean := FALSE;
  v_ids bigint[]; v_versions bigint[]; v_seen boolean[]; v_items bigint[]; v_people bigint[];
  v_rows desk.assignment_verdict[]; v_sequel boolean; v_detail text;
BEGIN
  -- One lock order for every verb: the policies' gate, work items, people, each by id. An assignment is locked through its item.
  -- What somebody may not see is not locked either: an open transaction could hold up everybody's work with ids that are merely guessed.
  LOCK TABLE policy IN ROW SHARE MODE;
  SELECT array_agg(o.id), array_agg(o.version), array_agg(o.item_id IS NOT NULL), array_agg(o.item_id), array_agg(o.person_id)
  INTO v_ids, v_versions, v_seen, v_items, v_people
  FROM (SELECT q.id, q.version, COALESCE(a.work_item_id, w.id) AS item_id, a.person_id
        FROM (SELECT u.id, MIN(u.ord) AS ord, MIN(u.version) AS version FROM unnest(p_ids, p_versions) WITH ORDINALITY u (id, version, ord)
              GROUP BY u.id) q
        LEFT JOIN assignment a ON a.id = CASE WHEN NOT v_creating THEN q.id END AND a.desk = v_desk
             AND (v_staff OR a.person_id = v_actor
                  OR (SELECT f.author_id FROM work_item f WHERE f.id = a.work_item_id) = v_actor)
        LEFT JOIN work_item w ON w.id = CASE WHEN v_creating THEN q.id END AND w.desk = v_desk
             AND (v_staff OR w.author_id = v_actor
                  OR (w.placed_count < w.places
                      AND EXISTS (SELECT 1 FROM transition t WHERE t.desk = v_desk AND t.machine = 'assignment' AND t.verb = v_verb
                                    AND t.from_status = '' AND t.item_from IN ('', w.status))))
        ORDER BY q.ord) o;
  PERFORM 1 FROM work_item i WHERE i.id = ANY (v_items) ORDER BY i.id FOR NO KEY UPDATE;
  PERFORM 1 FROM person p WHERE p.id = ANY (v_people || v_actor || v_person) ORDER BY p.id FOR NO KEY UPDATE;
  v_now := clock_ms();

  IF v_creating THEN
    WITH ask AS (SELECT u.ord, u.id, u.version, u.seen
                 FROM unnest(v_ids, v_versions, v_seen) WITH ORDINALITY u (id, version, seen, ord)),
{{apply_judge}},
{{apply_room}},
    verdict AS MATERIALIZED (
{{apply_verdict}}),
    created AS (
{{apply_create}})
    SELECT jsonb_agg(v.id ORDER BY v.ord) FILTER (WHERE v.reason IS NULL),
           jsonb_agg(jsonb_build_object('id', v.id, 'reason', v.reason) ORDER BY v.ord) FILTER (WHERE v.reason IS NOT NULL)
    INTO p_done, p_skipped FROM verdict v;
  ELSIF NOT v_takes THEN
    WITH ask AS (SELECT u.ord, u.id, u.version, u.seen
                 FROM unnest(v_ids, v_versions, v_seen) WITH ORDINALITY u (id, version, seen, ord)),
{{apply_judge}},
{{apply_no_room}},
    verdict AS MATERIALIZED (
{{apply_verdict}}),
    updated AS (
{{apply_update}})
    SELECT jsonb_agg(v.id ORDER BY v.ord) FILTER (WHERE v.reason IS NULL),
           jsonb_agg(jsonb_build_object('id', v.id, 'reason', v.reason) ORDER BY v.ord) FILTER (WHERE v.reason IS NOT NULL)
    INTO p_done, p_skipped FROM verdict v;
  ELSE
    WITH ask AS (SELECT u.ord, u.id, u.version, u.seen
                 FROM unnest(v_ids, v_versions, v_seen) WITH ORDINALITY u (id, version, seen, ord)),
{{apply_judge}},
{{apply_room}},
    verdict AS (
{{apply_verdict}})
    SELECT array_agg(CAST(ROW({{apply_verdict_columns}}) AS desk.assignment_verdict) ORDER BY v.ord),
           jsonb_agg(v.id ORDER BY v.ord) FILTER (WHERE v.reason IS NULL),
           jsonb_agg(jsonb_build_object('id', v.id, 'reason', v.reason) ORDER BY v.ord) FILTER (WHERE v.reason IS NOT NULL),
           bool_or(v.reason IS NULL AND v.sequel_verb <> '')
    INTO v_rows, p_done, p_skipped, v_sequel FROM verdict v;
    WITH verdict AS (SELECT {{apply_verdict_columns}} FROM unnest(v_rows) v)
{{apply_update}};
    IF v_sequel THEN
      WITH verdict AS (SELECT {{apply_verdict_columns}} FROM unnest(v_rows) v)
{{apply_create}};
    END IF;
  END IF;
  IF p_ledger THEN
    SELECT d.detail INTO v_detail FROM desk d WHERE d.name = v_desk;
    PERFORM apply_ledger(v_op, v_now, v_detail, v_items, p_hold);
  END IF;
  p_done := COALESCE(p_done, '[]');
  p_skipped := COALESCE(p_skipped, '[]');
END $$;
--;;
DROP FUNCTION IF EXISTS apply_ledger(bigint, bigint, text, bigint[]);
--;;
CREATE OR REPLACE FUNCTION apply_ledger(v_op bigint, v_now bigint, p_detail text, v_items bigint[], p_hold boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_hold THEN
    EXECUTE replace($q$
    WITH verdict AS (SELECT u.item_id, CAST(NULL AS text) AS reason FROM unnest($3) u (item_id))
{{apply_ledger_hold $op $now}}$q$, '{detail}', quote_ident(p_detail)) USING v_op, v_now, v_items;
  END IF;
{{apply_ledger_move}};
END $$;
--;;
-- Item verbs. A creating one makes a work item and its desk's own row from args; the others move items and may write args to them.
CREATE OR REPLACE FUNCTION apply_detail(p_desk text, p_items bigint[], p_args jsonb, p_create boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_table text; v_columns text;
BEGIN
  SELECT d.detail INTO v_table FROM desk d WHERE d.name = p_desk;
  IF v_table = '' THEN
    RETURN;
  END IF;
  SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO v_columns FROM pg_attribute a
  WHERE a.attrelid = to_regclass('desk.' || quote_ident(v_table)) AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'work_item_id'
    AND p_args ? a.attname;
  IF p_create THEN
    EXECUTE format('INSERT INTO %1$I (work_item_id %2$s) SELECT u.id %3$s FROM unnest($1) u (id), jsonb_populate_record(CAST(NULL AS %1$I), $2) r',
                   v_table, ', ' || v_columns, ', ' || regexp_replace(v_columns, '(^|, )', '\1r.', 'g')) USING p_items, p_args;
  ELSIF v_columns IS NOT NULL THEN
    EXECUTE format('UPDATE %1$I SET (%2$s) = ROW(%3$s) FROM jsonb_populate_record(CAST(NULL AS %1$I), $2) r WHERE %1$I.work_item_id = ANY ($1)',
                   v_table, v_columns, regexp_replace(v_columns, '(^|, )', '\1r.', 'g')) USING p_items, p_args;
  END IF;
END $$;
--;;
CREATE OR REPLACE FUNCTION apply_items(v_op bigint, v_actor bigint, v_desk text, v_verb text, p_ids bigint[], p_versions bigint[],
                                       v_note_given boolean, p_args jsonb, v_staff boolean, v_as_job boolean, OUT v_now bigint, OUT p_done jsonb,
                                       OUT p_skipped jsonb)
LANGUAGE plpgsql AS $$
DECLARE
  v_owner constant boolean := FALSE;
  v_title constant text := p_args ->> 'title'; v_title_key constant text := COALESCE(p_args ->> 'title_key', lower(p_args ->> 'title'));
  v_priority constant text := p_args ->> 'priority'; v_places constant int := CAST(p_args ->> 'places' AS int);
  v_ids bigint[]; v_versions bigint[]; v_seen boolean[]; v_items bigint[]; v_done bigint[];
BEGIN
  SELECT array_agg(q.id ORDER BY q.ord), array_agg(q.version ORDER BY q.ord), array_agg(w.id IS NOT NULL ORDER BY q.ord), array_agg(w.id)
  INTO v_ids, v_versions, v_seen, v_items
  FROM (SELECT u.id, MIN(u.ord) AS ord, MIN(u.version) AS version FROM unnest(p_ids, p_versions) WITH ORDINALITY u (id, version, ord)
        GROUP BY u.id) q
  LEFT JOIN work_item w ON w.id = q.id AND w.desk = v_desk AND (v_staff OR w.author_id = v_actor);
  PERFORM 1 FROM work_item i WHERE i.id = ANY (v_items) ORDER BY i.id FOR NO KEY UPDATE;
  v_now := clock_ms();
  WITH ask AS (SELECT u.ord, u.id, u.version, u.seen FROM unnest(v_ids, v_versions, v_seen) WITH ORDINALITY u (id, version, seen, ord)),
{{apply_item_judge}},
  verdict AS MATERIALIZED (
{{apply_item_verdict}}),
  changed AS (
{{apply_item_update}})
  SELECT array_agg(v.id ORDER BY v.ord) FILTER (WHERE v.reason IS NULL),
         COALESCE(jsonb_agg(jsonb_build_object('id', v.id, 'reason', v.reason) ORDER BY v.ord) FILTER (WHERE v.reason IS NOT NULL), '[]')
  INTO v_done, p_skipped FROM verdict v;
  PERFORM apply_detail(v_desk, v_done, p_args, FALSE);
  p_done := COALESCE(to_jsonb(v_done), '[]');
END $$;
--;;
CREATE OR REPLACE FUNCTION apply_file(v_op bigint, v_actor bigint, v_desk text, v_verb text, v_note_given boolean, p_args jsonb,
                                      OUT v_now bigint, OUT p_done jsonb, OUT p_skipped jsonb)
LANGUAGE plpgsql AS $$
DECLARE
  v_owner constant boolean := FALSE; v_as_job constant boolean := FALSE; v_author constant bigint := COALESCE(CAST(p_args ->> 'author_id' AS bigint), v_actor);
  v_title constant text := p_args ->> 'title'; v_title_key constant text := COALESCE(p_args ->> 'title_key', lower(p_args ->> 'title'));
  v_priority constant text := p_args ->> 'priority'; v_places constant int := CAST(p_args ->> 'places' AS int);
  v_reason text; v_id bigint;
BEGIN
  v_now := clock_ms();
{{file_verdict}} INTO v_reason;
  IF v_reason IS NULL THEN
{{file_item}} INTO v_id;
    PERFORM apply_detail(v_desk, ARRAY[v_id], p_args, TRUE);
  END IF;
  p_done := CASE WHEN v_reason IS NULL THEN jsonb_build_array(v_id) ELSE '[]' END;
  p_skipped := CASE WHEN v_reason IS NULL THEN '[]' ELSE jsonb_build_array(jsonb_build_object('id', 0, 'reason', v_reason)) END;
END $$;
--;;
-- Verbs of the ledger. Locks as everywhere: the items of the entries' assignments first, which every other change of an entry locks, too.
CREATE OR REPLACE FUNCTION apply_entries(v_op bigint, v_actor bigint, v_desk text, v_verb text, p_ids bigint[], p_versions bigint[],
                                         v_note_given boolean, v_staff boolean, v_as_job boolean, OUT v_now bigint, OUT p_done jsonb,
                                         OUT p_skipped jsonb)
LANGUAGE plpgsql AS $$
DECLARE v_owner constant boolean := FALSE;
BEGIN
  IF v_staff THEN
    PERFORM 1 FROM work_item i WHERE i.id IN (
      SELECT a.work_item_id FROM ledger_entry l JOIN assignment a ON a.id = l.source_id
      WHERE l.id = ANY (p_ids) AND l.source_kind = 'assignment' AND a.desk = v_desk) ORDER BY i.id FOR NO KEY UPDATE;
  END IF;
  v_now := clock_ms();
  WITH ask AS (SELECT MIN(u.ord) AS ord, u.id, MIN(u.version) AS version, TRUE AS seen
               FROM unnest(p_ids, p_versions) WITH ORDINALITY u (id, version, ord) GROUP BY u.id),
  verdict AS MATERIALIZED (
{{apply_entry_verdict}}),
  changed AS (
{{apply_entry_update}})
  SELECT COALESCE(jsonb_agg(v.id ORDER BY v.ord) FILTER (WHERE v.reason IS NULL), '[]'),
         COALESCE(jsonb_agg(jsonb_build_object('id', v.id, 'reason', v.reason) ORDER BY v.ord) FILTER (WHERE v.reason IS NOT NULL), '[]')
  INTO p_done, p_skipped FROM verdict v;
END $$;
--;;
-- Raises what apply_admit and others say, as "code: text", with the SQLSTATE of app/database/sqlerror.h.
CREATE OR REPLACE FUNCTION refuse_request(p_refusal text, p_what text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE EXCEPTION '% (%)', p_refusal, p_what USING ERRCODE = CASE split_part(p_refusal, ':', 1)
    WHEN 'illegal_transition' THEN 'DK001' WHEN 'not_permitted' THEN '42501' WHEN 'note_required' THEN 'DK002'
    WHEN 'content_required' THEN 'DK004' WHEN 'conflict' THEN 'DK006' WHEN 'not_found' THEN 'DK008' ELSE 'DK005' END;
END $$;
--;;
-- What a person (through apply) or a job (through job_tick) asks for. The doors fix rights, search_path and plans.
CREATE OR REPLACE FUNCTION apply_request(v_actor bigint, v_as_job boolean, p_via text, p_desk text, p_machine text, p_verb text, p_ids bigint[],
                                         p_versions bigint[], p_note text, p_content text, p_args jsonb, p_op uuid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_owner constant boolean := FALSE;
  v_desk constant text := p_desk; v_machine constant text := p_machine; v_verb constant text := p_verb;
  v_args constant jsonb := COALESCE(p_args, '{}'); v_ids constant bigint[] := COALESCE(p_ids, '{}');
  v_note_given constant boolean := has_text(p_note); v_note constant text := CASE WHEN has_text(p_note) THEN p_note END;
  v_content constant text := p_content; v_content_given constant boolean := has_text(p_content);
  v_content_length constant int := text_length(p_content);
  v_admit record; v_begun record; v_op bigint; v_record jsonb; v_out record;
BEGIN
  IF COALESCE(p_op, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' OR cardinality(v_ids) > 5000
     OR cardinality(p_versions) <> cardinality(v_ids) OR length(v_note) > 4000 OR jsonb_typeof(v_args) <> 'object' OR pg_column_size(v_args) > 1000000 THEN
    PERFORM refuse_request('invalid: an op, at most 5000 ids, as many versions as ids (or none), a note of at most 4000 characters, arguments of at most 1 MB', p_verb);
  END IF;
  v_begun := request_begin(v_actor, p_op, p_desk, p_machine, p_verb, encode(sha256(convert_to(CAST(jsonb_build_array(
      p_desk, p_machine, p_verb, to_jsonb(v_ids), to_jsonb(p_versions), v_note, p_content, v_args) AS text), 'UTF8')), 'hex'), v_note, v_args, p_via);
  v_op := v_begun.p_id;
  IF v_op IS NULL THEN
    RETURN v_begun.p_record;
  END IF;
  WITH arg AS (SELECT k.key FROM jsonb_object_keys(v_args) k (key)),
{{apply_admit}} INTO v_admit;
  IF v_admit.refusal IS NOT NULL THEN
    PERFORM refuse_request(v_admit.refusal, p_desk || '.' || p_verb);
  END IF;
  IF p_machine = 'assignment' THEN
    v_out := apply_assignments(v_op, v_actor, p_desk, p_verb, v_ids, p_versions, v_note_given, p_content,
      CAST(v_args ->> 'rating' AS int), CAST(v_args ->> 'person_id' AS bigint), v_admit.creating, v_admit.takes, v_admit.staff, v_as_job,
      v_admit.ledger, v_admit.hold);
  ELSIF p_machine = 'ledger' THEN
    v_out := apply_entries(v_op, v_actor, p_desk, p_verb, v_ids, p_versions, v_note_given, v_admit.staff, v_as_job);
  ELSIF v_admit.creating THEN
    v_out := apply_file(v_op, v_actor, p_desk, p_verb, v_note_given, v_args);
  ELSE
    v_out := apply_items(v_op, v_actor, p_desk, p_verb, v_ids, p_versions, v_note_given, v_args, v_admit.staff, v_as_job);
  END IF;
  -- Whoever was dismissed while this waited for its locks has not acted.
  IF NOT EXISTS (SELECT 1 FROM person p WHERE p.id = v_actor AND p.deactivated_at IS NULL) THEN
    PERFORM refuse_request('not_permitted: this login was deactivated', p_desk || '.' || p_verb);
  END IF;
  v_record := jsonb_build_object('op', p_op, 'at', v_out.v_now, 'done', v_out.p_done, 'skipped', v_out.p_skipped);
  UPDATE op SET outcomes = v_record, at = v_out.v_now WHERE id = v_op;
  RETURN v_record;
END $$;
--;;
-- One plan per statement and session, made for a few rows: indexes and nested loops, however small the tables were when it was made.
CREATE OR REPLACE FUNCTION apply(p_desk text, p_machine text, p_verb text, p_ids bigint[], p_versions bigint[], p_note text, p_content text,
                                 p_args jsonb, p_op uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off AS $$
BEGIN
  RETURN apply_request(request_actor(), FALSE, my_via(), p_desk, p_machine, p_verb, p_ids, p_versions, p_note, p_content, p_args, p_op);
END $$;
