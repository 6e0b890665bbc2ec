-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the overview counts by day. Each index holds all that is counted, so that a month of a million rows is read from it alone.
CREATE INDEX assignment_taken ON assignment (taken_at);
--;;
CREATE INDEX assignment_ended ON assignment (ended_at, desk, status) WHERE ended_at IS NOT NULL;
--;;
-- What somebody earns is never a key: an index condition is asked before row level security, and EXPLAIN tells how many rows it met.
CREATE INDEX ledger_entry_created ON ledger_entry (created_at, currency, state) INCLUDE (amount_minor);
