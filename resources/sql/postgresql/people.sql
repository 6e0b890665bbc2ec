-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: notification_read
SELECT desk.notification_read(CAST(:event AS bigint))
-- name: change_mark
SELECT (SELECT COALESCE(MAX(e.id), 0) FROM event e) AS newest,
       (SELECT COALESCE(MAX(e.txid), 0) FROM event e
        WHERE e.txid >= :since AND e.txid < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)) AS settled
