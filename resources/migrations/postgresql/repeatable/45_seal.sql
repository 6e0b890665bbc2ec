-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sealing the audit trail. The format is described in app/domain/seal.h; C++ verifies it and trusts none of these functions.
-- Each function is as volatile as what it calls: otherwise it is not inlined, and sealing takes fifty times as long.
CREATE OR REPLACE FUNCTION seal_field(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT COALESCE(CAST(octet_length(p_text) AS text) || ':' || p_text, '-') $$;
--;;
CREATE OR REPLACE FUNCTION seal_digest(e event) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT substring(sha256(convert_to(
    seal_field(CAST(e.id AS text)) || seal_field(CAST(e.at AS text)) || seal_field(e.type) || seal_field(CAST(e.actor_id AS text))
    || seal_field(CAST(e.behalf_id AS text)) || seal_field(e.login) || seal_field(e.via) || seal_field(e.desk) || seal_field(e.machine)
    || seal_field(CAST(e.item_id AS text)) || seal_field(CAST(e.assignment_id AS text)) || seal_field(e.verb) || seal_field(e.from_status)
    || seal_field(e.to_status) || seal_field(CAST(e.person_before AS text)) || seal_field(CAST(e.person_after AS text))
    || seal_field(e.note) || seal_field(CAST(e.op AS text)) || seal_field(CAST(e.policy_id AS text)) || seal_field(CAST(e.metadata AS text)),
    'UTF8')) FROM 1 FOR 16) $$;
--;;
CREATE OR REPLACE FUNCTION seal_hash(s event_seal) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(s.prev || convert_to(
    seal_field(CAST(s.id AS text)) || seal_field(CAST(s.mark_from AS text)) || seal_field(CAST(s.mark_to AS text))
    || seal_field(CAST(s.id_from AS text)) || seal_field(CAST(s.events AS text)) || seal_field(CAST(s.sealed_at AS text))
    || seal_field(s.sealed_by), 'UTF8') || sha256(s.digests)) $$;
--;;
-- The greatest event id that a seal covers: the last 24 bytes of the digests begin with it.
CREATE OR REPLACE FUNCTION seal_last_event(p_digests bytea) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CAST(CAST('x' || encode(substring(p_digests FROM octet_length(p_digests) - 23 FOR 8), 'hex') AS bit(64)) AS bigint) $$;
--;;
-- One seal over at most p_chunk events (more only where one transaction wrote them), cut between transactions. Only what every later
-- snapshot sees as it is now: transaction ids below the snapshot's xmin are finished, and no event can be born among them.
-- Read again until "more" is false. Two sealers wait for each other.
CREATE OR REPLACE FUNCTION seal_events(p_chunk int) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, desk, pg_temp SET jit = off AS $$
DECLARE
  v_actor constant bigint := request_actor(); v_chunk constant int := LEAST(GREATEST(p_chunk, 1), 20000);
  v_settled bigint; v_found int; v_more boolean; v_seal event_seal;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM permission p JOIN person_role r ON r.person_id = v_actor AND r.role = p.role
                 WHERE p.desk = '' AND p.machine = 'audit' AND p.verb = 'seal') THEN
    PERFORM refuse_request('not_permitted: only admins and jobs seal', 'seal_events');
  END IF;
  LOCK TABLE event_seal IN SHARE ROW EXCLUSIVE MODE;
  v_settled := CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint);
  SELECT s.id + 1, s.mark_to, s.id_from, s.hash INTO v_seal.id, v_seal.mark_from, v_seal.id_from, v_seal.prev
  FROM event_seal s ORDER BY s.id DESC LIMIT 1;
  IF v_seal.id IS NULL THEN
    v_seal.id := 1; v_seal.mark_from := 0; v_seal.id_from := 0; v_seal.prev := decode(repeat('00', 32), 'hex');
  ELSIF v_settled < v_seal.mark_from THEN
    -- Transaction ids went back: this is another server, the database was restored here. They count anew from here, for new events.
    v_seal.mark_from := 0;
    SELECT MAX(seal_last_event(s.digests)) + 1 INTO v_seal.id_from FROM event_seal s;
  END IF;
  SELECT COUNT(*), MAX(t.txid) + 1 INTO v_found, v_seal.mark_to
  FROM (SELECT e.txid FROM event e WHERE e.txid >= v_seal.mark_from AND e.txid < v_settled AND e.id >= v_seal.id_from
        ORDER BY e.txid LIMIT v_chunk) t;
  IF v_found = 0 THEN
    RETURN jsonb_build_object('sealed', 0, 'more', FALSE);
  END IF;
  v_more := v_found = v_chunk;
  IF NOT v_more THEN
    v_seal.mark_to := v_settled;
  END IF;
  SELECT COUNT(*), string_agg(int8send(e.id) || seal_digest(e), CAST('' AS bytea) ORDER BY e.id) INTO v_seal.events, v_seal.digests
  FROM event e WHERE e.txid >= v_seal.mark_from AND e.txid < v_seal.mark_to AND e.id >= v_seal.id_from;
  v_seal.sealed_at := clock_ms();
  v_seal.sealed_by := session_user;
  v_seal.hash := seal_hash(v_seal);
  INSERT INTO event_seal (id, mark_from, mark_to, id_from, events, sealed_at, sealed_by, prev, hash, digests)
  VALUES (v_seal.id, v_seal.mark_from, v_seal.mark_to, v_seal.id_from, v_seal.events, v_seal.sealed_at, v_seal.sealed_by, v_seal.prev,
          v_seal.hash, v_seal.digests);
  RETURN jsonb_build_object('sealed', v_seal.events, 'more', v_more);
END $$;
