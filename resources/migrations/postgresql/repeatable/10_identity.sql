-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who asks, and what time it is. session_user is the login and cannot be changed by SET ROLE or SECURITY DEFINER.
CREATE OR REPLACE FUNCTION me() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp AS
$$ SELECT id FROM desk.person WHERE login = session_user AND deactivated_at IS NULL $$;
--;;
CREATE OR REPLACE FUNCTION clock_ms() RETURNS bigint LANGUAGE sql VOLATILE PARALLEL SAFE AS
$$ SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint) $$;
--;;
CREATE OR REPLACE FUNCTION has_text(p_text text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT COALESCE(p_text ~ '[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]', FALSE) $$;
--;;
-- Code points without what has_text does not count at both ends.
CREATE OR REPLACE FUNCTION text_length(p_text text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT COALESCE(length(regexp_replace(p_text,
    '^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+|[\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+$',
    '', 'g')), 0) $$;
--;;
COMMENT ON FUNCTION has_text(text) IS 'more than Unicode white space and zero-width characters';
--;;
CREATE OR REPLACE FUNCTION my_via() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT CASE current_setting('application_name') WHEN 'reviewdesk' THEN 'desktop' WHEN 'reviewdeskctl' THEN 'ctl' ELSE 'sql' END $$;
