-- SPDX-License-Identifier: GPL-3.0-or-later
-- The door of an import: one batch (a JSON array of at most 5,000 claims), admins only. Many calls in one transaction make one import.
-- Plans as in apply: an import begins with empty tables and ends with full ones.
CREATE OR REPLACE FUNCTION import_claims(p_batch jsonb, p_op uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_material = off AS $$
DECLARE
  v_actor constant bigint := request_actor(); v_op bigint; v_now bigint; v_record jsonb; v_imported int;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM permission p JOIN person_role r ON r.role = p.role AND r.person_id = v_actor
                 WHERE p.desk = 'claims' AND p.machine = 'item' AND p.verb = 'import') THEN
    PERFORM refuse_request('not_permitted: only an admin imports', 'claims.import');
  END IF;
  IF COALESCE(p_op, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' OR jsonb_typeof(p_batch) IS DISTINCT FROM 'array' OR jsonb_array_length(p_batch) > 5000 THEN
    PERFORM refuse_request('invalid: an op and an array of at most 5000 claims', 'claims.import');
  END IF;
  SELECT r.p_id, r.p_record INTO v_op, v_record FROM request_begin(v_actor, p_op, 'claims', 'item', 'import',
    encode(sha256(convert_to(CAST(p_batch AS text), 'UTF8')), 'hex'), NULL, '{}', my_via()) r;
  IF v_op IS NULL THEN
    RETURN v_record;
  END IF;
  LOCK TABLE policy IN ROW SHARE MODE;
  v_now := clock_ms();
  INSERT INTO import_row (op_id, n, external_id, title, title_key, claimant, claimant_key, reviewer, reviewer_key, status, submitted_at,
                          updated_at, metadata)
  SELECT v_op, j.n, j.external_id, j.title, j.title_key, j.claimant, j.claimant_key, j.reviewer, j.reviewer_key, j.status, j.submitted_at,
         j.updated_at, COALESCE(j.metadata, '{}')
  FROM jsonb_to_recordset(p_batch) AS j (n int, external_id text, title text, title_key text, claimant text, claimant_key text,
    reviewer text, reviewer_key text, status text, submitted_at bigint, updated_at bigint, metadata jsonb);
  IF EXISTS (SELECT 1 FROM import_row r WHERE r.op_id = v_op AND (r.submitted_at > v_now OR r.updated_at > v_now
               OR r.updated_at < r.submitted_at OR r.claimant = r.reviewer OR (r.status = 'submitted') > (r.reviewer IS NULL)
               OR (r.status = 'under_review' AND r.reviewer IS NULL))) THEN
    PERFORM refuse_request('invalid: a time in the future, an update before the submission, or a reviewer that does not fit the status', 'claims.import');
  END IF;
{{import_ambiguous}};
{{import_existing}};
{{import_people}};
{{import_resolve}};
{{import_roles}};
  UPDATE import_row SET item_id = nextval('desk.work_item_id_seq') WHERE op_id = v_op AND problem IS NULL;
{{import_items}};
  GET DIAGNOSTICS v_imported = ROW_COUNT;
{{import_details}};
  PERFORM 1 FROM person p WHERE p.id IN (SELECT r.reviewer_id FROM import_row r WHERE r.op_id = v_op) ORDER BY p.id FOR NO KEY UPDATE;
{{import_attempts}};
  SELECT jsonb_build_object('op', p_op, 'at', v_now, 'imported', v_imported,
                            'existing', COUNT(*) FILTER (WHERE r.problem = 'exists'),
                            'problems', COALESCE(jsonb_agg(jsonb_build_object('n', r.n, 'problem', r.problem) ORDER BY r.n)
                                                   FILTER (WHERE r.problem <> 'exists'), '[]'))
  INTO v_record FROM import_row r WHERE r.op_id = v_op;
  DELETE FROM import_row WHERE op_id = v_op;
  UPDATE op SET outcomes = v_record, at = v_now WHERE id = v_op;
  RETURN v_record;
END $$;
