-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periodic jobs. The server's clock decides what is due, and the row of the job is the lock: however many hosts tick, each due run happens
-- once. The work is done as role jobs whoever's login ticks; the event names that login, via job.
CREATE OR REPLACE FUNCTION job_require(v_actor bigint, v_job_verb text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_owner constant boolean := FALSE; v_as_job constant boolean := FALSE; v_n bigint;
BEGIN
{{job_may}} INTO v_n;
  IF v_n = 0 THEN
    PERFORM refuse_request('not_permitted: your roles do not allow it', 'job.' || v_job_verb);
  END IF;
END $$;
--;;
-- A verb on many rows, each a decision of its own: what fails as a whole is halved until the bad row is found. Locks that could not be had
-- and deadlocks are nobody's fault: the whole tick is repeated.
CREATE OR REPLACE FUNCTION job_apply(p_actor bigint, p_desk text, p_verb text, p_ids bigint[]) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_record jsonb; v_left jsonb; v_right jsonb; v_half int := cardinality(p_ids) / 2;
BEGIN
  BEGIN
    v_record := apply_request(p_actor, TRUE, 'job', p_desk, 'assignment', p_verb, p_ids, NULL, NULL, NULL, '{}', gen_random_uuid());
    RETURN jsonb_build_object('changed', jsonb_array_length(v_record -> 'done'), 'skipped', jsonb_array_length(v_record -> 'skipped'),
      'failed', 0, 'failures', COALESCE((SELECT jsonb_agg(x.s) FROM (SELECT s FROM jsonb_array_elements(v_record -> 'skipped') s LIMIT 100) x), '[]'));
  EXCEPTION WHEN OTHERS THEN
    IF SQLSTATE IN ('40001', '40P01', '55P03') THEN
      RAISE;
    ELSIF cardinality(p_ids) = 1 THEN
      RETURN jsonb_build_object('changed', 0, 'skipped', 0, 'failed', 1,
                                'failures', jsonb_build_array(jsonb_build_object('id', p_ids[1], 'reason', left(SQLERRM, 500))));
    END IF;
  END;
  v_left := job_apply(p_actor, p_desk, p_verb, p_ids[:v_half]);
  v_right := job_apply(p_actor, p_desk, p_verb, p_ids[v_half + 1:]);
  RETURN jsonb_build_object('changed', CAST(v_left ->> 'changed' AS int) + CAST(v_right ->> 'changed' AS int),
    'skipped', CAST(v_left ->> 'skipped' AS int) + CAST(v_right ->> 'skipped' AS int),
    'failed', CAST(v_left ->> 'failed' AS int) + CAST(v_right ->> 'failed' AS int), 'failures', (v_left -> 'failures') || (v_right -> 'failures'));
END $$;
--;;
CREATE OR REPLACE FUNCTION job_remind(v_actor bigint, v_now bigint) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v_op bigint; v_made int;
BEGIN
  IF NOT EXISTS ({{reminder_due}}) THEN
    RETURN 0;
  END IF;
  INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, outcomes)
  VALUES (v_actor, gen_random_uuid(), '', 'reminder', 'remind', '', v_now, 'job', session_user, '{}') RETURNING id INTO v_op;
  WITH made AS (
{{reminder_events}}
    RETURNING id, type, desk, item_id, person_after),
  told AS (
{{reminder_notes}})
  SELECT COUNT(*) INTO v_made FROM made;
  RETURN v_made;
END $$;
--;;
CREATE OR REPLACE FUNCTION job_cleanup(v_now bigint) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v_n int; v_all int := 0;
BEGIN
{{cleanup_runs}};
  GET DIAGNOSTICS v_n = ROW_COUNT; v_all := v_all + v_n;
{{cleanup_ops}};
  GET DIAGNOSTICS v_n = ROW_COUNT; v_all := v_all + v_n;
{{cleanup_notifications}};
  GET DIAGNOSTICS v_n = ROW_COUNT; v_all := v_all + v_n;
{{cleanup_drafts}};
  GET DIAGNOSTICS v_n = ROW_COUNT; v_all := v_all + v_n;
  RETURN v_all;
END $$;
--;;
-- What is broken is counted over whole tables: here the planner is free, unlike in the doors that handle a few rows.
CREATE OR REPLACE FUNCTION job_broken() RETURNS jsonb LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan SET enable_seqscan = on
SET enable_hashjoin = on SET enable_mergejoin = on SET enable_material = on AS $$
DECLARE v_counts jsonb;
BEGIN
  SELECT COALESCE(jsonb_agg(jsonb_build_object('name', b.name, 'n', b.n)), '[]') INTO v_counts FROM ({{broken_counts}}) b;
  RETURN v_counts;
END $$;
--;;
-- What broke since the last real check is told to every admin; what was broken then is known.
CREATE OR REPLACE FUNCTION job_alarm(v_actor bigint, v_now bigint, v_found jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_uuid constant uuid := gen_random_uuid(); v_login constant text := session_user; v_op bigint; v_event bigint; v_before jsonb; v_metadata jsonb;
BEGIN
  SELECT c.failures INTO v_before FROM ({{last_check}}) c;
  v_metadata := (SELECT jsonb_build_object('broken', jsonb_agg(b.value -> 'name' ORDER BY b.value ->> 'name')) FROM jsonb_array_elements(v_found) b);
  IF NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_metadata -> 'broken') b
                 WHERE b.value NOT IN (SELECT x.value -> 'name' FROM jsonb_array_elements(COALESCE(v_before, '[]')) x
                                       WHERE x.value -> 'name' IS NOT NULL)) THEN
    RETURN;
  END IF;
{{broken_op}} INTO v_op;
{{broken_event}} INTO v_event;
{{broken_notes}};
END $$;
--;;
-- One batch of a job's work; what it came to: considered, changed, skipped, failed, failures, error, more, cursor_at, cursor_id.
CREATE OR REPLACE FUNCTION job_work(p_job job, v_actor bigint, v_now bigint, v_cursor_at bigint, v_cursor_id bigint) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_desk constant text := p_job.desk; v_verb constant text := p_job.verb;
  v_ids bigint[]; v_at bigint; v_n int; v_counts jsonb; v_done jsonb := '{"considered": 0, "changed": 0, "skipped": 0, "failed": 0, "failures": [], "more": false, "error": ""}';
BEGIN
  CASE p_job.kind
  WHEN 'verb' THEN
    SELECT array_agg(d.id ORDER BY d.due_at, d.id), MAX(d.due_at) INTO v_ids, v_at FROM ({{job_due}}) d;
    v_n := COALESCE(cardinality(v_ids), 0);
    IF v_n > 0 THEN
      v_done := v_done || job_apply(v_actor, v_desk, v_verb, v_ids)
                || jsonb_build_object('considered', v_n, 'more', v_n = 500, 'cursor_at', v_at, 'cursor_id', v_ids[v_n]);
    END IF;
  WHEN 'reminders' THEN
    v_n := job_remind(v_actor, v_now);
    v_done := v_done || jsonb_build_object('considered', v_n, 'changed', v_n, 'more', v_n = 500);
  WHEN 'seal' THEN
    v_counts := seal_events(20000);
    v_done := v_done || jsonb_build_object('considered', v_counts -> 'sealed', 'changed', v_counts -> 'sealed', 'more', v_counts -> 'more');
  WHEN 'cleanup' THEN
    v_n := job_cleanup(v_now);
    v_done := v_done || jsonb_build_object('considered', v_n, 'changed', v_n, 'more', v_n >= 5000);
  WHEN 'invariants' THEN
    v_counts := job_broken();
    SELECT COALESCE(SUM(CAST(b ->> 'n' AS bigint)), 0) INTO v_n FROM jsonb_array_elements(v_counts) b;
    v_done := v_done || jsonb_build_object('considered', v_n, 'failed', v_n, 'failures', v_counts);
    IF v_n > 0 THEN
      PERFORM job_alarm(v_actor, v_now, v_counts);
    END IF;
  END CASE;
  RETURN v_done;
END $$;
--;;
-- Begins the run that is due, or goes on with one that has a backlog. {"ran": false, "next_at": ...}: nothing to do, or another host does it.
-- Plans as in apply.
CREATE OR REPLACE FUNCTION job_tick(p_job text, p_host text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off AS $$
DECLARE v_actor constant bigint := request_actor(); v_job job; v_run job_run; v_now bigint; v_done jsonb; v_more boolean;
BEGIN
  PERFORM job_require(v_actor, 'tick');
  SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id, j.version INTO v_job
  FROM job j WHERE j.name = p_job FOR NO KEY UPDATE SKIP LOCKED;
  IF v_job.name IS NULL THEN
    IF EXISTS (SELECT 1 FROM job j WHERE j.name = p_job) THEN
      RETURN jsonb_build_object('ran', FALSE, 'busy', TRUE);
    END IF;
    PERFORM refuse_request('not_found: there is no such job', COALESCE(p_job, ''));
  END IF;
  IF v_job.kind = 'effects' THEN
    PERFORM refuse_request('invalid: this job has effects outside the database and takes a lease', p_job);
  END IF;
  v_now := clock_ms();
  IF v_job.run_id IS NULL THEN
    IF NOT v_job.enabled OR v_job.next_at > v_now THEN
      RETURN jsonb_build_object('ran', FALSE, 'next_at', CASE WHEN v_job.enabled THEN v_job.next_at END);
    END IF;
    INSERT INTO job_run (job, slot, host, person_id, started_at)
    VALUES (p_job, v_now - (v_now - v_job.offset_ms) % v_job.period_ms, p_host, v_actor, v_now) RETURNING * INTO v_run;
    UPDATE job SET run_id = v_run.id, next_at = v_run.slot + v_job.period_ms WHERE name = p_job RETURNING * INTO v_job;
  ELSE
    SELECT r.id, r.slot, r.cursor_at, r.cursor_id INTO v_run.id, v_run.slot, v_run.cursor_at, v_run.cursor_id
    FROM job_run r WHERE r.id = v_job.run_id;
  END IF;
  BEGIN
    v_done := job_work(v_job, v_actor, v_now, v_run.cursor_at, v_run.cursor_id);
  EXCEPTION WHEN OTHERS THEN
    IF SQLSTATE IN ('40001', '40P01', '55P03') THEN
      RAISE;
    END IF;
    v_done := jsonb_build_object('considered', 0, 'changed', 0, 'skipped', 0, 'failed', 1, 'failures', CAST('[]' AS jsonb), 'more', FALSE,
                                 'error', left(SQLERRM, 500));
  END;
  v_more := CAST(v_done ->> 'more' AS boolean);
  UPDATE job_run SET
    considered = considered + CAST(v_done ->> 'considered' AS bigint), changed = changed + CAST(v_done ->> 'changed' AS bigint),
    skipped = skipped + CAST(v_done ->> 'skipped' AS bigint), failed = failed + CAST(v_done ->> 'failed' AS bigint),
    failures = CASE WHEN jsonb_array_length(failures) < 100 THEN failures || (v_done -> 'failures') ELSE failures END,
    error = CASE WHEN v_done ->> 'error' <> '' THEN v_done ->> 'error' ELSE error END,
    cursor_at = COALESCE(CAST(v_done ->> 'cursor_at' AS bigint), cursor_at), cursor_id = COALESCE(CAST(v_done ->> 'cursor_id' AS bigint), cursor_id),
    ended_at = CASE WHEN v_more THEN NULL ELSE clock_ms() END
  WHERE id = v_run.id RETURNING * INTO v_run;
  IF NOT v_more THEN
    UPDATE job SET run_id = NULL WHERE name = p_job;
  END IF;
  RETURN jsonb_build_object('ran', TRUE, 'run_id', v_run.id, 'slot', v_run.slot, 'more', v_more, 'considered', v_run.considered,
    'changed', v_run.changed, 'skipped', v_run.skipped, 'failed', v_run.failed, 'failures', v_run.failures, 'error', v_run.error,
    'next_at', CASE WHEN v_job.enabled THEN v_job.next_at END);
END $$;
--;;
-- A run that somebody asks for, out of turn and also of a paused job. The ticks do its work.
CREATE OR REPLACE FUNCTION job_start(p_job text, p_host text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_actor constant bigint := request_actor(); v_job job; v_run bigint;
BEGIN
  PERFORM job_require(v_actor, 'start');
  SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id, j.version INTO v_job
  FROM job j WHERE j.name = p_job FOR NO KEY UPDATE;
  IF v_job.name IS NULL THEN
    PERFORM refuse_request('not_found: there is no such job', COALESCE(p_job, ''));
  ELSIF v_job.run_id IS NOT NULL THEN
    RETURN jsonb_build_object('run_id', v_job.run_id, 'started', FALSE);
  END IF;
  INSERT INTO job_run (job, host, person_id, started_at) VALUES (p_job, p_host, v_actor, clock_ms()) RETURNING id INTO v_run;
  UPDATE job SET run_id = v_run WHERE name = p_job;
  RETURN jsonb_build_object('run_id', v_run, 'started', TRUE);
END $$;
--;;
-- One batch, really done and then taken back: only the record of the rehearsal stays.
CREATE OR REPLACE FUNCTION job_rehearse(p_job text, p_host text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET jit = off SET lock_timeout = '10s' AS $$
DECLARE v_actor constant bigint := request_actor(); v_job job; v_now bigint; v_mark bigint; v_seal_mark bigint; v_done jsonb; v_rows jsonb; v_run bigint;
BEGIN
  PERFORM job_require(v_actor, 'rehearse');
  SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id, j.version INTO v_job
  FROM job j WHERE j.name = p_job FOR NO KEY UPDATE;
  IF v_job.name IS NULL THEN
    PERFORM refuse_request('not_found: there is no such job', COALESCE(p_job, ''));
  ELSIF v_job.kind = 'effects' THEN
    PERFORM refuse_request('invalid: what leaves the database cannot be taken back, so it cannot be rehearsed', p_job);
  END IF;
  v_now := clock_ms();
  SELECT COALESCE(MAX(e.id), 0) INTO v_mark FROM event e;
  SELECT COALESCE(MAX(s.id), 0) INTO v_seal_mark FROM event_seal s;
  IF v_job.kind = 'cleanup' THEN -- afterwards they are gone
    SELECT COALESCE(jsonb_agg(to_jsonb(y)), '[]') INTO v_rows FROM (
{{cleanup_rows}}) y;
  END IF;
  BEGIN
    v_done := job_work(v_job, v_actor, v_now, -9223372036854775807, 0);
    IF v_job.kind = 'seal' THEN
      SELECT COALESCE(jsonb_agg(to_jsonb(y)), '[]') INTO v_rows FROM (
{{seal_rows}}) y;
    ELSIF v_rows IS NULL THEN
      WITH made AS (SELECT e.id, e.type, e.item_id, e.assignment_id, e.from_status, e.to_status FROM event e
                    WHERE e.id > v_mark AND e.txid = CAST(CAST(pg_current_xact_id() AS text) AS bigint))
      SELECT COALESCE(jsonb_agg(to_jsonb(x)), '[]') INTO v_rows FROM (
{{job_rows}}) x;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'DK099';
  EXCEPTION WHEN SQLSTATE 'DK099' THEN
    NULL;
  END;
  INSERT INTO job_run (job, host, person_id, started_at, ended_at, considered, changed, skipped, failed, failures, rehearsal)
  VALUES (p_job, p_host, v_actor, v_now, clock_ms(), CAST(v_done ->> 'considered' AS bigint), CAST(v_done ->> 'changed' AS bigint),
          CAST(v_done ->> 'skipped' AS bigint), CAST(v_done ->> 'failed' AS bigint), v_done -> 'failures', TRUE) RETURNING id INTO v_run;
  RETURN v_done || jsonb_build_object('run_id', v_run, 'rows', v_rows);
END $$;
--;;
CREATE OR REPLACE FUNCTION job_change(p_verb text, p_job text, p_version bigint, p_args jsonb, p_note text, p_op uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE
  v_owner constant boolean := FALSE; v_as_job constant boolean := FALSE; v_actor constant bigint := request_actor();
  v_job_verb constant text := p_verb; v_job constant text := p_job; v_version constant bigint := p_version;
  v_args constant jsonb := COALESCE(p_args, '{}'); v_note constant text := CASE WHEN has_text(p_note) THEN p_note END;
  v_period constant bigint := CAST(v_args ->> 'period_ms' AS bigint); v_offset constant bigint := CAST(v_args ->> 'offset_ms' AS bigint);
  v_begun record; v_judge record; v_now bigint; v_record jsonb;
BEGIN
  IF COALESCE(p_op, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' OR length(v_note) > 4000
     OR p_verb IS NULL OR p_verb NOT IN ('pause', 'resume', 'edit') THEN
    PERFORM refuse_request('invalid: an op, a note of at most 4000 characters, and one of pause, resume and edit', 'job.' || COALESCE(p_verb, ''));
  END IF;
  v_begun := request_begin(v_actor, p_op, '', 'job', p_verb, encode(sha256(convert_to(CAST(jsonb_build_array(
      p_verb, p_job, p_version, v_args, v_note) AS text), 'UTF8')), 'hex'), v_note, v_args, my_via());
  IF v_begun.p_id IS NULL THEN
    RETURN v_begun.p_record;
  END IF;
  PERFORM 1 FROM job j WHERE j.name = p_job FOR NO KEY UPDATE;
  v_now := clock_ms();
{{job_judge}} INTO v_judge;
  IF v_judge.refusal IS NOT NULL THEN
    PERFORM refuse_request(v_judge.refusal, 'job.' || p_verb);
  END IF;
{{job_update}};
  INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, note, op, metadata)
  SELECT v_now, 'job.' || p_verb, v_actor, o.login, o.via, '', 'job', p_verb, '', '', v_note, p_op,
         jsonb_strip_nulls(jsonb_build_object('job', p_job, 'period_ms', v_period, 'offset_ms', v_offset,
           'from_period_ms', CASE WHEN p_verb = 'edit' THEN v_judge.period_ms END, 'from_offset_ms', CASE WHEN p_verb = 'edit' THEN v_judge.offset_ms END))
  FROM op o WHERE o.id = v_begun.p_id;
  v_record := jsonb_build_object('op', p_op, 'at', v_now);
  UPDATE op SET outcomes = v_record, at = v_now WHERE id = v_begun.p_id;
  RETURN v_record;
END $$;
--;;
-- Work outside the database: whoever holds the lease, for a minute at a time. The token grows with each holder, and what comes with an old one
-- is refused: a host that slept cannot write what another has done meanwhile.
CREATE OR REPLACE FUNCTION lease_take(p_job text, p_host text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_actor constant bigint := request_actor(); v_job job; v_lease lease; v_run bigint; v_now bigint;
BEGIN
  PERFORM job_require(v_actor, 'tick');
  SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, j.offset_ms, j.enabled, j.next_at, j.run_id, j.version INTO v_job
  FROM job j WHERE j.name = p_job AND j.kind = 'effects' FOR NO KEY UPDATE;
  IF v_job.name IS NULL THEN
    PERFORM refuse_request('not_found: no job of this name takes a lease', COALESCE(p_job, ''));
  END IF;
  SELECT l.name, l.token, l.host, l.person_id, l.until_at INTO v_lease FROM lease l WHERE l.name = p_job FOR NO KEY UPDATE;
  v_now := clock_ms();
  IF v_lease.until_at > v_now THEN
    RETURN jsonb_build_object('taken', FALSE, 'host', v_lease.host, 'next_at', v_lease.until_at);
  ELSIF v_job.run_id IS NULL AND (NOT v_job.enabled OR v_job.next_at > v_now) THEN
    RETURN jsonb_build_object('taken', FALSE, 'next_at', CASE WHEN v_job.enabled THEN v_job.next_at END);
  END IF;
  v_run := v_job.run_id;
  IF v_run IS NULL THEN
    INSERT INTO job_run (job, slot, host, person_id, started_at)
    VALUES (p_job, v_now - (v_now - v_job.offset_ms) % v_job.period_ms, p_host, v_actor, v_now) RETURNING id INTO v_run;
    UPDATE job SET run_id = v_run, next_at = v_now - (v_now - v_job.offset_ms) % v_job.period_ms + v_job.period_ms WHERE name = p_job;
  END IF;
  UPDATE lease SET token = token + 1, host = p_host, person_id = v_actor, until_at = v_now + 60000 WHERE name = p_job RETURNING * INTO v_lease;
  RETURN jsonb_build_object('taken', TRUE, 'token', v_lease.token, 'run_id', v_run);
END $$;
--;;
CREATE OR REPLACE FUNCTION lease_check(p_job text, p_token bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM lease l WHERE l.name = p_job AND l.token = p_token AND l.person_id = request_actor() AND l.until_at > clock_ms() FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'stale_fence: another host does this work now (%)', p_job USING ERRCODE = 'DK003';
  END IF;
END $$;
--;;
CREATE OR REPLACE FUNCTION lease_beat(p_job text, p_token bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_until bigint;
BEGIN
  PERFORM lease_check(p_job, p_token);
  UPDATE lease SET until_at = clock_ms() + 60000 WHERE name = p_job RETURNING until_at INTO v_until;
  RETURN v_until;
END $$;
--;;
-- Ends the run and gives the lease back. What the run's record counts already (mail given up on) stays in it.
CREATE OR REPLACE FUNCTION lease_done(p_job text, p_token bigint, p_considered bigint, p_changed bigint, p_failed bigint, p_error text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_run bigint;
BEGIN
  SELECT j.run_id INTO v_run FROM job j WHERE j.name = p_job FOR NO KEY UPDATE;
  PERFORM lease_check(p_job, p_token);
  UPDATE job_run SET ended_at = clock_ms(), considered = considered + GREATEST(p_considered, 0), changed = changed + GREATEST(p_changed, 0),
                     failed = failed + GREATEST(p_failed, 0), error = left(COALESCE(p_error, ''), 500) WHERE id = v_run;
  UPDATE job SET run_id = NULL WHERE name = p_job;
  UPDATE lease SET until_at = 0 WHERE name = p_job;
END $$;
--;;
-- A mail of the day before yesterday is noise, but that it never went out is told: in the run's record, in the same transaction that gives up.
CREATE OR REPLACE FUNCTION mail_give_up(v_job text, v_now bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH given_up AS (
{{mail_give_up}}),
  told AS (SELECT jsonb_build_object('id', g.event_id, 'person_id', g.person_id, 'reason', {{mail_old_reason}}) AS failure
           FROM given_up g ORDER BY g.event_id, g.person_id LIMIT 100)
  UPDATE job_run SET considered = considered + s.n, failed = failed + s.n,
                     failures = CASE WHEN jsonb_array_length(failures) < 100 THEN failures || s.failures_added ELSE failures END
  FROM (SELECT (SELECT COUNT(*) FROM given_up) AS n, (SELECT jsonb_agg(t.failure) FROM told t) AS failures_added) s
  WHERE s.n > 0 AND job_run.id = (SELECT j.run_id FROM job j WHERE j.name = v_job);
END $$;
--;;
-- What is to be mailed: to people who want mail, of the last two days, each at most five times. What is older is given up on first.
CREATE OR REPLACE FUNCTION mail_batch(p_job text, p_token bigint, p_limit int)
RETURNS TABLE (person_id bigint, event_id bigint, name text, email text, tries int, type text, at bigint, item_id bigint, title text, actor text,
               note text, metadata jsonb) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_now bigint;
BEGIN
  PERFORM lease_check(p_job, p_token);
  v_now := clock_ms();
  PERFORM mail_give_up(p_job, v_now);
  RETURN QUERY {{mail_pending}} LIMIT LEAST(GREATEST(p_limit, 1), 500);
END $$;
--;;
CREATE OR REPLACE FUNCTION mail_done(p_job text, p_token bigint, v_person bigint, v_event bigint, v_error text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp SET lock_timeout = '10s' AS $$
DECLARE v_now bigint;
BEGIN
  PERFORM lease_check(p_job, p_token);
  v_now := clock_ms();
{{mail_mark}};
END $$;
--;;
-- The draft of a review, while its writer holds the place. An empty one is none.
CREATE OR REPLACE FUNCTION draft_save(v_assignment bigint, v_content text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
DECLARE v_actor constant bigint := request_actor(); v_now constant bigint := clock_ms();
BEGIN
  IF length(v_content) > 1000000 THEN
    PERFORM refuse_request('invalid: a draft has at most 1,000,000 characters', 'draft.save');
  ELSIF NOT EXISTS (SELECT 1 FROM assignment a WHERE a.id = v_assignment AND a.person_id = v_actor AND a.loaded) THEN
    PERFORM refuse_request('not_permitted: only the holder of a place writes its draft', 'draft.save');
  END IF;
{{draft_remove}};
  IF has_text(v_content) THEN
{{draft_insert}};
  END IF;
  RETURN v_now;
END $$;
