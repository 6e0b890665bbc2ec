-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: import_claims
SELECT desk.import_claims(CAST(:batch AS jsonb), CAST(:uuid AS uuid)) AS outcome
