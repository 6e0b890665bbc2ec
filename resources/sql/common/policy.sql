-- SPDX-License-Identifier: GPL-3.0-or-later
-- A policy is never changed: a new row is its new version. What follows it moves in the same transaction.
-- fragment: policy_judge
  SELECT CASE WHEN :staff_admin AND p.id IS NOT NULL THEN
           CASE WHEN p.value = :value THEN 'same'
                WHEN p.value LIKE '% day%' OR p.value LIKE '% hour%' OR p.value LIKE '% minute%'
                  THEN CASE WHEN :is_duration THEN 'ok' ELSE 'invalid: it is a time such as 7 days, 72 hours or 30 minutes' END
                WHEN p.amount IS NOT NULL OR p.value = 'none' THEN CASE WHEN :is_count THEN 'ok' ELSE 'invalid: it is a whole number or none' END
                ELSE 'ok' END
         WHEN p.id IS NULL AND :staff_admin THEN 'not_found: there is no such policy'
         ELSE 'not_permitted: only an admin sets policies' END AS verdict, p.id AS old_id, p.value AS old_value
  FROM (SELECT 1 AS one) u
  LEFT JOIN policy p ON p.id = (SELECT x.id FROM policy x WHERE x.key = :key AND x.effective_from <= :now
                                ORDER BY x.effective_from DESC, x.id DESC LIMIT 1)
-- fragment: policy_insert
  INSERT INTO policy (key, value, effective_from, set_by, note) VALUES (:key, :value, :now, :actor, :note) RETURNING id
-- fragment: policy_follow
  UPDATE assignment AS a SET deadline_at = a.activity_at + p.amount, policy_id = p.id, last_op = :op, last_at = :now
  FROM policy p
  WHERE p.id = :policy AND p.amount IS NOT NULL AND a.deadline_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM transition t WHERE t.desk = a.desk AND t.machine = 'assignment' AND t.to_status = a.status
                  AND t.deadline = p.key AND t.deadline_mode = 'follow')
