-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody writes a table; everybody calls verbs. Rows are chosen by policies (80_reading.sql), columns here. What is not listed is nobody's.
DO $$
DECLARE g text; c record;
BEGIN
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA desk FROM PUBLIC;
  REVOKE ALL ON ALL TABLES IN SCHEMA desk FROM PUBLIC;
  REVOKE ALL ON ALL SEQUENCES IN SCHEMA desk FROM PUBLIC;
  FOREACH g IN ARRAY ARRAY['desk_admin', 'desk_reviewer', 'desk_engineer', 'desk_jobs'] LOOP
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA desk FROM %I', g);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA desk FROM %I', g); -- the privileges on columns with them
    EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA desk FROM %I', g);
    EXECUTE format('REVOKE ALL ON SCHEMA desk FROM %I', g);
    EXECUTE format('GRANT USAGE ON SCHEMA desk TO %I', g);
  END LOOP;
END $$;
--;;
GRANT SELECT ON desk, transition, permission, schema_version, reminder TO desk_admin, desk_jobs, desk_reviewer, desk_engineer;
--;;
GRANT SELECT ON person, person_role, person_tag, work_item, claim, review_request, incident, assignment, capacity, policy, op, event, notification,
  ledger_entry, job, job_run, lease
  TO desk_admin, desk_jobs;
--;;
GRANT SELECT (id, login, display_name, name_key, duty, created_at, deactivated_at, version) ON person TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (person_id, role) ON person_role TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (id, desk, title, title_key, status, author_id, priority, places, placed_count, done_count, filed_at, holder_id, deadline_at,
              version) ON work_item TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (work_item_id, external_id, metadata) ON claim TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (work_item_id, content_type, review_type, amount_minor, currency, description, skills) ON review_request TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (work_item_id, severity, ai_approach) ON incident TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (person_id, tag) ON person_tag TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (person_id, assignment_id, content, saved_at) ON draft TO desk_admin, desk_jobs, desk_reviewer, desk_engineer;
--;;
GRANT SELECT (id, work_item_id, person_id, desk, status, placed, loaded, done, taken_at, started_at, started_estimated, activity_at, deadline_at,
              ended_at, again_at, level, alarm_at, content, rating, decided_by, policy_id, version, last_verb, last_at)
  ON assignment TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (person_id, desk, max_load, load) ON capacity TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (id, key, value, effective_from, amount) ON policy TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT ON event TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT ON notification TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT (id, source_kind, source_id, person_id, reason, amount_minor, currency, state, created_at, changed_at, version)
  ON ledger_entry TO desk_reviewer, desk_engineer;
--;;
GRANT SELECT ON v_work_item, v_assignment, v_event, v_policy TO desk_admin, desk_jobs, desk_reviewer, desk_engineer;
--;;
ALTER VIEW invariant SET (security_invoker = true);
--;;
ALTER VIEW broken SET (security_invoker = true);
--;;
GRANT SELECT ON broken, login_broken, invariant TO desk_admin, desk_jobs;
--;;
-- The functions that policies and clients ask.
GRANT EXECUTE ON FUNCTION me(), clock_ms(), has_text(text), text_length(text), my_via(), repeats_of(bigint), job_hosts(bigint), choices_of(bigint), my_items(), my_filed(), my_offers(), change_mark(bigint), op_record(uuid),
  is_among(bigint, bigint, bigint, bigint[]), is_my_event(bigint, bigint, bigint, text, bigint, bigint, bigint, bigint[], bigint[])
  TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
-- The verbs. Which of them succeed for whom is a matter of the rules.
GRANT EXECUTE ON FUNCTION apply(text, text, text, bigint[], bigint[], text, text, jsonb, uuid),
  person_change(text, bigint, bigint, jsonb, text, uuid), notification_read(bigint), draft_save(bigint, text)
  TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION import_claims(jsonb, uuid), policy_set(text, text, text, uuid), person_add(jsonb, text, uuid) TO desk_admin;
--;;
-- Seals hold hashes only. Everybody may note one down and compare it later.
GRANT SELECT ON event_seal TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION job_start(text, text), job_rehearse(text, text), job_change(text, text, bigint, jsonb, text, uuid) TO desk_admin;
--;;
GRANT EXECUTE ON FUNCTION job_tick(text, text), lease_take(text, text), lease_beat(text, bigint),
  lease_done(text, bigint, bigint, bigint, bigint, text), mail_batch(text, bigint, int), mail_done(text, bigint, bigint, bigint, text)
  TO desk_admin, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION seal_events(int) TO desk_admin, desk_jobs;
