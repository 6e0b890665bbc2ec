-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody writes a table; everybody calls verbs. Group roles carry grants only.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA desk FROM PUBLIC;
--;;
REVOKE ALL ON ALL TABLES IN SCHEMA desk FROM PUBLIC;
--;;
GRANT USAGE ON SCHEMA desk TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION op_record(uuid), me(), clock_ms(), has_text(text), my_via() TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION apply(text, text, text, bigint[], bigint[], text, text, jsonb, uuid) TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT SELECT ON schema_version, desk, transition, permission, policy TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT SELECT ON person, person_role, work_item, claim, assignment, capacity, op, event, notification, ledger_entry TO desk_admin, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION import_claims(jsonb, uuid), policy_set(text, text, text, uuid) TO desk_admin;
--;;
GRANT SELECT ON broken, invariant TO desk_admin, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION notification_read(bigint) TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT SELECT ON event_seal TO desk_admin, desk_reviewer, desk_engineer, desk_jobs;
--;;
GRANT EXECUTE ON FUNCTION seal_events(int) TO desk_admin, desk_jobs;
