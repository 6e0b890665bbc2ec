-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: now
SELECT clock_ms() AS now
-- name: server_version
SELECT current_setting('server_version') AS version
-- name: read_only
SELECT current_setting('transaction_read_only') = 'on' AS read_only
-- name: tls_state
SELECT s.ssl, COALESCE(s.version, '') AS version FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()
