-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: event_mark
e.txid
-- fragment: event_txid
e.txid
-- fragment: seal_tail
substring(s.digests FROM octet_length(s.digests) - 23)
-- fragment: audit_text
AND (e.note ILIKE :pattern ESCAPE '!' OR i.title_key LIKE :folded ESCAPE '!')
-- name: seal_events
SELECT desk.seal_events(CAST(:chunk AS int)) AS outcome
