-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: now
SELECT clock_ms() AS now
