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
