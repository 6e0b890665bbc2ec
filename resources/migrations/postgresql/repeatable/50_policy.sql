-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new version of a policy, and the deadlines that follow it, in one transaction. It waits for the verbs that are running and they for it;
-- but not for ever: behind it everybody else would wait for a transaction that somebody left open.
CREATE OR REPLACE FUNCTION policy_set(p_key text, p_value text, p_note text, p_op uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET jit = off SET lock_timeout = '10s' AS $$
DECLARE
  v_actor constant bigint := request_actor(); v_key constant text := p_key; v_value constant text := p_value;
  v_note constant text := CASE WHEN has_text(p_note) THEN p_note END;
  v_is_duration constant boolean := p_value ~ '^[1-9][0-9]{0,8} (day|hour|minute)s?$';
  v_is_count constant boolean := p_value ~ '^([0-9]{1,9}|none)$';
  v_staff_admin constant boolean := EXISTS (
    SELECT 1 FROM permission p JOIN person_role r ON r.person_id = v_actor AND (r.role = p.role OR p.role = 'any')
    WHERE p.desk = '' AND p.machine = 'policy' AND p.verb = 'set');
  v_op bigint; v_now bigint; v_record jsonb; v_judge record; v_policy bigint; v_moved bigint := 0;
BEGIN
  IF COALESCE(p_op, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' OR length(v_note) > 4000
     OR length(p_key) > 200 OR length(p_value) > 1000 THEN
    PERFORM refuse_request('invalid: an op, a value of at most 1000 and a note of at most 4000 characters', 'policy.set');
  END IF;
  SELECT r.p_id, r.p_record INTO v_op, v_record FROM request_begin(v_actor, p_op, split_part(p_key, '.', 1), 'policy', 'set',
    encode(sha256(convert_to(CAST(jsonb_build_array(p_key, p_value, v_note) AS text), 'UTF8')), 'hex'), v_note,
    jsonb_build_object('key', p_key, 'value', p_value), my_via()) r;
  IF v_op IS NULL THEN
    RETURN v_record;
  END IF;
  LOCK TABLE policy IN EXCLUSIVE MODE;
  v_now := clock_ms();
{{policy_judge}} INTO v_judge;
  IF v_judge.verdict LIKE '%:%' THEN
    PERFORM refuse_request(v_judge.verdict, p_key);
  END IF;
  IF v_judge.verdict = 'ok' THEN
{{policy_insert}} INTO v_policy;
{{policy_follow}};
    GET DIAGNOSTICS v_moved = ROW_COUNT;
    INSERT INTO event (at, type, actor_id, login, via, desk, machine, verb, from_status, to_status, note, op, policy_id, metadata)
    SELECT v_now, 'policy.changed', v_actor, o.login, o.via, o.desk, 'policy', 'set', '', '', v_note, p_op, v_policy,
           jsonb_build_object('key', p_key, 'from', v_judge.old_value, 'to', p_value, 'moved', v_moved)
    FROM op o WHERE o.id = v_op;
  END IF;
  v_record := jsonb_build_object('op', p_op, 'at', v_now, 'policy_id', COALESCE(v_policy, v_judge.old_id), 'moved', v_moved,
                                 'same', v_judge.verdict = 'same');
  UPDATE op SET outcomes = v_record, at = v_now, policy_id = v_policy WHERE id = v_op;
  RETURN v_record;
END $$;
