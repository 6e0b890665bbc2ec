-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: now
SELECT clock_ms() AS now
-- name: server_version
SELECT current_setting('server_version') AS version
