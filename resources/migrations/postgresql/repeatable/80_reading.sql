-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who reads which rows (the columns stand in 90_grants.sql). Admins and jobs see all; a reviewer or engineer sees the own assignments with their
-- events, and the work items on offer; an author the own items and what was submitted on them. Nobody else's e-mail, content, notes or money.
-- Policies call their functions as (SELECT ...) or IN (SELECT ...), so that each runs once a statement, not once a row. The functions run as
-- desk_owner, who is not bound by policies: a policy that asks another table in the person's name would ask its policies in turn, in circles.
CREATE OR REPLACE FUNCTION my_items() RETURNS SETOF bigint LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, desk, pg_temp AS
$$ SELECT a.work_item_id FROM desk.assignment a WHERE a.person_id = desk.me() $$;
--;;
CREATE OR REPLACE FUNCTION my_filed() RETURNS SETOF bigint LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, desk, pg_temp AS
$$ SELECT i.id FROM desk.work_item i WHERE i.author_id = desk.me() $$;
--;;
-- desk and status of the items that I may take an assignment of: what is on offer is a matter of the rules.
CREATE OR REPLACE FUNCTION my_offers() RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 5
SET search_path = pg_catalog, desk, pg_temp AS $$
  SELECT DISTINCT t.desk || ' ' || t.item_from
  FROM desk.transition t
  JOIN desk.permission p ON p.desk = t.desk AND p.machine = t.machine AND p.verb = t.verb AND p.from_status = ''
  JOIN desk.person_role r ON r.person_id = desk.me() AND (r.role = p.role OR p.role = 'any')
  WHERE t.machine = 'assignment' AND t.from_status = '' AND t.subject = 'self' AND (t.subject_role = '' OR t.subject_role = r.role)
$$;
--;;
-- Whether a row of assignment, event, ledger_entry or capacity is mine, where what others wrote in it stays theirs. One call that is said to cost next to nothing, so
-- that it is asked before anything that the reader asks: PostgreSQL lets cheap comparisons (=, <) go before a dearer policy, and EXPLAIN
-- ANALYZE then tells whether some hidden row came through them, which is enough to read a hidden note letter by letter.
CREATE OR REPLACE FUNCTION is_among(p_one bigint, p_me bigint, p_other bigint, p_others bigint[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
PARALLEL SAFE COST 0.0001 AS $$ BEGIN RETURN COALESCE(p_one = p_me, FALSE) OR COALESCE(p_other = ANY (p_others), FALSE); END $$;
--;;
CREATE OR REPLACE FUNCTION is_my_event(p_actor bigint, p_before bigint, p_after bigint, p_machine text, p_item bigint, p_id bigint,
                                       p_me bigint, p_filed bigint[], p_told bigint[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 0.0001 AS
$$ BEGIN
  RETURN COALESCE(p_me = p_actor, FALSE) OR COALESCE(p_me = p_before, FALSE) OR COALESCE(p_me = p_after, FALSE)
         OR (p_machine = 'item' AND COALESCE(p_item = ANY (p_filed), FALSE)) OR COALESCE(p_id = ANY (p_told), FALSE);
END $$;
--;;
-- Statistics hold samples of a column, and the planner's guesses show them: none of what people write or earn.
ALTER TABLE event ALTER COLUMN note SET STATISTICS 0, ALTER COLUMN metadata SET STATISTICS 0;
--;;
ALTER TABLE assignment ALTER COLUMN content SET STATISTICS 0, ALTER COLUMN rating SET STATISTICS 0;
--;;
ALTER TABLE ledger_entry ALTER COLUMN amount_minor SET STATISTICS 0;
--;;
ALTER TABLE capacity ALTER COLUMN load SET STATISTICS 0, ALTER COLUMN max_load SET STATISTICS 0;
--;;
ALTER TABLE person ALTER COLUMN email SET STATISTICS 0;
--;;
ALTER TABLE draft ALTER COLUMN content SET STATISTICS 0;
--;;
ALTER TABLE incident ALTER COLUMN ai_approach SET STATISTICS 0;
--;;
DO $$
DECLARE t text; p record;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'person_role', 'work_item', 'claim', 'assignment', 'capacity', 'op', 'event', 'notification', 'ledger_entry',
                           'import_row', 'policy', 'transition', 'permission', 'desk', 'schema_version', 'event_seal', 'review_request', 'incident',
                           'person_tag', 'draft', 'job', 'job_run', 'lease', 'reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    FOR p IN SELECT x.polname FROM pg_policy x WHERE x.polrelid = to_regclass('desk.' || quote_ident(t)) LOOP
      EXECUTE format('DROP POLICY %I ON %I', p.polname, t);
    END LOOP;
  END LOOP;
  -- Without a condition, so that an administrator's queries are planned as if there were no policies.
  FOREACH t IN ARRAY ARRAY['person', 'person_role', 'work_item', 'claim', 'assignment', 'capacity', 'op', 'event', 'notification', 'ledger_entry',
                           'review_request', 'incident', 'person_tag', 'job', 'job_run', 'lease'] LOOP
    EXECUTE format('CREATE POLICY staff ON %I FOR SELECT TO desk_admin, desk_jobs USING (TRUE)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['policy', 'transition', 'permission', 'desk', 'schema_version', 'event_seal', 'reminder'] LOOP
    EXECUTE format('CREATE POLICY everybody ON %I FOR SELECT TO desk_admin, desk_jobs, desk_reviewer, desk_engineer USING (TRUE)', t);
  END LOOP;
END $$;
--;;
CREATE POLICY mine ON work_item FOR SELECT TO desk_reviewer, desk_engineer USING (
  author_id = (SELECT me()) OR holder_id = (SELECT me())
  OR (placed_count < places AND desk || ' ' || status IN (SELECT my_offers()))
  OR id IN (SELECT my_items()));
--;;
CREATE POLICY of_items ON claim FOR SELECT TO desk_reviewer, desk_engineer USING (
  EXISTS (SELECT 1 FROM work_item i WHERE i.id = work_item_id));
--;;
CREATE POLICY of_items ON incident FOR SELECT TO desk_reviewer, desk_engineer USING (
  EXISTS (SELECT 1 FROM work_item i WHERE i.id = work_item_id));
--;;
CREATE POLICY of_items ON review_request FOR SELECT TO desk_reviewer, desk_engineer USING (
  EXISTS (SELECT 1 FROM work_item i WHERE i.id = work_item_id));
--;;
CREATE POLICY mine ON person_tag FOR SELECT TO desk_reviewer, desk_engineer USING (person_id = (SELECT me()));
--;;
-- A draft is nobody else's business, staff included.
CREATE POLICY mine ON draft FOR SELECT TO desk_admin, desk_jobs, desk_reviewer, desk_engineer USING (
  is_among(person_id, (SELECT me()), NULL, NULL));
--;;
CREATE POLICY mine ON assignment FOR SELECT TO desk_reviewer, desk_engineer USING (
  is_among(person_id, (SELECT me()), work_item_id, ARRAY(SELECT my_filed())));
--;;
-- What I did, what happened to my assignments, to the items that I filed, and what I was told of.
CREATE POLICY mine ON event FOR SELECT TO desk_reviewer, desk_engineer USING (
  is_my_event(actor_id, person_before, person_after, machine, item_id, id, (SELECT me()), ARRAY(SELECT my_filed()),
              ARRAY(SELECT n.event_id FROM notification n)));
--;;
CREATE POLICY mine ON notification FOR SELECT TO desk_reviewer, desk_engineer USING (person_id = (SELECT me()));
--;;
CREATE POLICY mine ON ledger_entry FOR SELECT TO desk_reviewer, desk_engineer USING (is_among(person_id, (SELECT me()), NULL, NULL));
--;;
CREATE POLICY mine ON capacity FOR SELECT TO desk_reviewer, desk_engineer USING (is_among(person_id, (SELECT me()), NULL, NULL));
--;;
CREATE POLICY mine ON person_role FOR SELECT TO desk_reviewer, desk_engineer USING (person_id = (SELECT me()));
--;;
-- The names of colleagues, and of who filed an item that I see. Their other columns are not granted.
CREATE POLICY names ON person FOR SELECT TO desk_reviewer, desk_engineer USING (
  id = (SELECT me()) OR (login IS NOT NULL AND (SELECT me()) IS NOT NULL)
  OR EXISTS (SELECT 1 FROM work_item i WHERE i.author_id = person.id));
--;;
-- Whether a text repeats an earlier review, and whose: for who decides on it. It tells of an assignment that the caller reads anyway.
CREATE OR REPLACE FUNCTION repeats_of(p_assignment bigint, OUT repeats bigint, OUT own boolean) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
  SELECT COUNT(*), COALESCE(bool_or(o.person_id = a.person_id), FALSE)
  FROM desk.assignment a JOIN desk.assignment o ON substr(o.content, 1, 200) = substr(a.content, 1, 200) AND o.content = a.content AND o.id < a.id
  WHERE a.id = p_assignment AND (
    EXISTS (SELECT 1 FROM desk.work_item i WHERE i.id = a.work_item_id AND i.author_id = desk.me())
    OR EXISTS (SELECT 1 FROM desk.person_role r WHERE r.person_id = desk.me() AND r.role = 'admin'))
$$;
--;;
-- What somebody chose for themself, for them and for admins: a colleague's e-mail address is not even told to exist.
CREATE OR REPLACE FUNCTION choices_of(p_person bigint) RETURNS TABLE (tags text, mail boolean, has_email boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp AS $$
  SELECT COALESCE((SELECT string_agg(t.tag, ' ' ORDER BY t.tag) FROM desk.person_tag t WHERE t.person_id = p.id), ''), p.mail, p.email IS NOT NULL
  FROM desk.person p
  WHERE p.id = p_person AND (p.id = desk.me() OR EXISTS (SELECT 1 FROM desk.person_role r WHERE r.person_id = desk.me() AND r.role = 'admin'))
$$;
--;;
-- Who hosts the jobs, for the status line of everybody.
CREATE OR REPLACE FUNCTION job_hosts(p_since bigint) RETURNS TABLE (host text, seen_at bigint) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
  SELECT r.host, MAX(r.started_at) FROM desk.job_run r
  WHERE r.started_at >= p_since AND NOT r.rehearsal AND r.slot IS NOT NULL AND desk.me() IS NOT NULL GROUP BY r.host
$$;
--;;
-- What is new, for everybody: a window looks again when these move. Ids do not commit in order, so only settled transactions count.
CREATE OR REPLACE FUNCTION change_mark(p_since bigint, OUT newest bigint, OUT settled bigint) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
  SELECT (SELECT COALESCE(MAX(e.id), 0) FROM desk.event e),
         (SELECT COALESCE(MAX(e.txid), 0) FROM desk.event e
          WHERE e.txid >= p_since AND e.txid < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint))
$$;
