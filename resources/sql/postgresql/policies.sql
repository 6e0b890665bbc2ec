-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: policy_set
SELECT desk.policy_set(:key, :value, :note, CAST(:uuid AS uuid)) AS outcome
