-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bell: each person marks the own notifications as read; 0 marks them all.
CREATE OR REPLACE FUNCTION notification_read(p_event bigint) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS $$
DECLARE v_n int;
BEGIN
  UPDATE notification SET read_at = clock_ms() WHERE person_id = me() AND read_at IS NULL AND (p_event = 0 OR event_id = p_event);
  GET DIAGNOSTICS v_n = ROW_COUNT;
  RETURN v_n;
END $$;
--;;
-- People: one record of the request as for every verb, then the row, the login (desk_logins, packaging/database/roles.sql) and the event, in
-- one transaction. p_args: name, name_key, email, login, verifier, duty, desk, max_load, roles and tags (arrays), mail.
CREATE OR REPLACE FUNCTION person_request(p_verb text, p_person bigint, p_version bigint, p_args jsonb, p_note text, p_op uuid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_owner constant boolean := FALSE; v_actor constant bigint := request_actor(); v_verb constant text := p_verb;
  v_version constant bigint := p_version; v_args constant jsonb := COALESCE(p_args, '{}');
  v_note_given constant boolean := has_text(p_note); v_note constant text := CASE WHEN has_text(p_note) THEN p_note END;
  v_name constant text := CASE WHEN has_text(v_args ->> 'name') THEN v_args ->> 'name' END;
  v_name_key constant text := COALESCE(v_args ->> 'name_key', lower(v_args ->> 'name'));
  v_email constant text := CASE WHEN has_text(v_args ->> 'email') THEN v_args ->> 'email' END;
  v_domain constant text := NULLIF(lower(substring(CASE WHEN p_verb = 'set_roles' THEN (SELECT p.email FROM person p WHERE p.id = p_person)
                                                        ELSE v_args ->> 'email' END FROM '[^@]*$')), '');
  v_login constant text := CASE WHEN has_text(v_args ->> 'login') THEN v_args ->> 'login' END;
  v_duty constant text := v_args ->> 'duty'; v_desk constant text := v_args ->> 'desk'; v_max_load constant bigint := CAST(v_args ->> 'max_load' AS bigint);
  v_admin constant boolean := COALESCE(v_args -> 'roles' ? 'admin', FALSE); v_reviewer constant boolean := COALESCE(v_args -> 'roles' ? 'reviewer', FALSE);
  v_engineer constant boolean := COALESCE(v_args -> 'roles' ? 'engineer', FALSE); v_jobs constant boolean := COALESCE(v_args -> 'roles' ? 'jobs', FALSE);
  v_tag_count constant int := CASE WHEN jsonb_typeof(v_args -> 'tags') = 'array' THEN jsonb_array_length(v_args -> 'tags') END;
  v_mail constant boolean := CASE WHEN jsonb_typeof(v_args -> 'mail') = 'boolean' THEN CAST(v_args ->> 'mail' AS boolean) END;
  v_person bigint := p_person; v_begun record; v_op bigint; v_now bigint; v_refusal text; v_before record; v_metadata jsonb; v_record jsonb;
  v_groups text[]; v_target_login text; v_ended int;
BEGIN
  IF COALESCE(p_op, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' OR length(v_note) > 4000
     OR jsonb_typeof(v_args) <> 'object' OR pg_column_size(v_args) > 100000 OR length(v_name) > 200 OR length(v_email) > 320
     OR (v_args ? 'roles' AND (jsonb_typeof(v_args -> 'roles') <> 'array'
         OR EXISTS (SELECT 1 FROM jsonb_array_elements(v_args -> 'roles') r WHERE r NOT IN ('"admin"', '"reviewer"', '"engineer"', '"jobs"')))) THEN
    PERFORM refuse_request('invalid: an op, a note of at most 4000 characters, and roles among admin, reviewer, engineer and jobs', p_verb);
  END IF;
  -- The verifier is as good as a password to whoever replays it, so no record holds it; and it is salted anew each time it is made, so the
  -- request is the same one without it.
  v_begun := request_begin(v_actor, p_op, '', 'person', p_verb, encode(sha256(convert_to(CAST(jsonb_build_array(
      p_verb, p_person, p_version, v_args - 'verifier', v_note) AS text), 'UTF8')), 'hex'), v_note, v_args - 'verifier', my_via());
  v_op := v_begun.p_id;
  IF v_op IS NULL THEN
    RETURN v_begun.p_record;
  END IF;
  -- Where an admin may go, all admins are locked with the person, so that the last two do not dismiss each other at the same moment; each
  -- by id. Not where anybody may ask (duty, password): an open transaction of theirs would hold up every admin.
  PERFORM 1 FROM person p WHERE p.id = p_person
    OR (p_verb IN ('set_roles', 'deactivate') AND p.id IN (SELECT r.person_id FROM person_role r WHERE r.role = 'admin'))
  ORDER BY p.id FOR NO KEY UPDATE;
  v_now := clock_ms();
{{person_judge}} INTO v_refusal;
  IF v_refusal IS NOT NULL THEN
    PERFORM refuse_request(v_refusal, 'person.' || p_verb);
  END IF;
{{person_before}} INTO v_before;
  IF p_verb = 'add' THEN
{{person_create}} INTO v_person;
  ELSIF p_verb NOT IN ('change_password', 'reset_password') THEN
{{person_update}};
  END IF;
  IF p_verb IN ('add', 'set_roles') THEN
{{person_roles_remove}};
{{person_roles_add}};
  ELSIF p_verb = 'set_capacity' THEN
{{person_capacity}};
  ELSIF p_verb = 'set_tags' THEN
{{person_tags_remove}};
    INSERT INTO person_tag (person_id, tag) SELECT DISTINCT v_person, t FROM jsonb_array_elements_text(v_args -> 'tags') t;
  END IF;
  SELECT p.login INTO v_target_login FROM person p WHERE p.id = v_person;
  IF v_target_login IS NOT NULL THEN
    IF p_verb IN ('add', 'add_login') THEN
      PERFORM desk_logins.login_create(v_target_login, v_args ->> 'verifier');
    ELSIF p_verb IN ('change_password', 'reset_password') THEN
      PERFORM desk_logins.login_password(v_target_login, v_args ->> 'verifier');
    ELSIF p_verb = 'deactivate' THEN
      v_ended := desk_logins.login_enable(v_target_login, FALSE);
    ELSIF p_verb = 'reactivate' THEN
      PERFORM desk_logins.login_enable(v_target_login, TRUE);
    END IF;
    IF p_verb IN ('add', 'add_login', 'set_roles', 'deactivate', 'reactivate') THEN
      SELECT COALESCE(array_agg('desk_' || r.role), '{}') INTO v_groups FROM person_role r WHERE r.person_id = v_person AND p_verb <> 'deactivate';
      PERFORM desk_logins.login_groups(v_target_login, v_groups);
    END IF;
  END IF;
  -- E-mail addresses are told as changed, never copied into the trail.
  v_metadata := jsonb_strip_nulls(CASE p_verb
    WHEN 'add' THEN jsonb_build_object('name', v_name, 'login', v_login, 'roles', v_args -> 'roles')
    WHEN 'add_login' THEN jsonb_build_object('login', v_login)
    WHEN 'edit' THEN jsonb_build_object('from', CASE WHEN v_before.display_name <> v_name THEN v_before.display_name END,
                                        'to', CASE WHEN v_before.display_name <> v_name THEN v_name END,
                                        'email_changed', CASE WHEN v_before.email IS DISTINCT FROM v_email THEN TRUE END)
    WHEN 'set_roles' THEN jsonb_build_object('from', to_jsonb(array_remove(ARRAY[CASE WHEN v_before.was_admin = 1 THEN 'admin' END,
        CASE WHEN v_before.was_engineer = 1 THEN 'engineer' END, CASE WHEN v_before.was_jobs = 1 THEN 'jobs' END,
        CASE WHEN v_before.was_reviewer = 1 THEN 'reviewer' END], NULL)),
      'to', (SELECT COALESCE(jsonb_agg(r.role ORDER BY r.role), '[]') FROM person_role r WHERE r.person_id = v_person))
    WHEN 'set_capacity' THEN jsonb_build_object('desk', v_desk, 'from', v_before.max_load, 'to', v_max_load)
    WHEN 'set_tags' THEN jsonb_build_object('to', v_args -> 'tags')
    WHEN 'set_mail' THEN jsonb_build_object('to', v_mail)
    WHEN 'set_duty' THEN jsonb_build_object('from', v_before.duty, 'to', v_duty)
    WHEN 'deactivate' THEN jsonb_build_object('sessions_ended', v_ended)
    ELSE '{}' END);
{{person_event}};
  v_record := jsonb_build_object('op', p_op, 'at', v_now, 'person_id', v_person);
  UPDATE op SET outcomes = v_record, at = v_now WHERE id = v_op;
  RETURN v_record;
END $$;
--;;
CREATE OR REPLACE FUNCTION person_add(p_args jsonb, p_note text, p_op uuid) RETURNS jsonb LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp AS
$$ SELECT desk.person_request('add', CAST(NULL AS bigint), CAST(NULL AS bigint), p_args, p_note, p_op) $$;
--;;
CREATE OR REPLACE FUNCTION person_change(p_verb text, p_person bigint, p_version bigint, p_args jsonb, p_note text, p_op uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp AS $$
BEGIN
  IF p_verb IS NULL OR p_person IS NULL OR p_verb NOT IN ('edit', 'add_login', 'set_roles', 'set_capacity', 'set_duty', 'set_tags', 'set_mail', 'deactivate',
                                                          'reactivate', 'change_password', 'reset_password') THEN
    PERFORM refuse_request('illegal_transition: there is no such verb', 'person.' || COALESCE(p_verb, ''));
  END IF;
  RETURN person_request(p_verb, p_person, p_version, p_args, p_note, p_op);
END $$;
