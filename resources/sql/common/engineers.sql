-- SPDX-License-Identifier: GPL-3.0-or-later
-- Engineers: room, duty and expertise, and who is suggested for an incident. Available is computed here and stored nowhere.
-- fragment: engineer_columns
SELECT p.id, p.display_name, p.login, p.duty, p.version, p.deactivated_at, COALESCE(k.load, 0) AS load, k.max_load,
       COALESCE(k.max_load, m.amount) AS max_now, COALESCE(o.overdue, 0) AS overdue, {{engineer_tags}} AS tags
-- fragment: engineer_joins
FROM person p
JOIN person_role r ON r.person_id = p.id AND r.role = 'engineer'
CROSS JOIN (SELECT MAX(x.amount) AS amount FROM policy x
            WHERE x.id = (SELECT y.id FROM policy y WHERE y.key = 'incidents.max_load' AND y.effective_from <= :now
                          ORDER BY y.effective_from DESC, y.id DESC LIMIT 1)) m
LEFT JOIN capacity k ON k.person_id = p.id AND k.desk = 'incidents'
LEFT JOIN (SELECT i.holder_id, COUNT(*) AS overdue FROM work_item i WHERE i.desk = 'incidents' AND i.deadline_at < :now GROUP BY i.holder_id) o
       ON o.holder_id = p.id
-- fragment: engineer_is_available
(p.deactivated_at IS NULL AND p.duty = 'active' AND COALESCE(k.load, 0) < COALESCE(k.max_load, m.amount, 9223372036854775807))
-- All of the tags, found by the index of tags. '' is nobody's tag: a list is never empty.
-- fragment: engineers_by_expertise
AND p.id IN (SELECT t.person_id FROM person_tag t WHERE t.tag IN ('', {tags}) GROUP BY t.person_id HAVING COUNT(*) = {n})
-- fragment: engineers_by_text
AND p.name_key LIKE :pattern ESCAPE '!'
-- fragment: engineers_by_duty
AND p.duty = :duty
-- fragment: engineers_available
AND {{engineer_is_available}}
-- fragment: engineers_present
AND p.deactivated_at IS NULL
-- fragment: engineers_list
{{engineer_columns}}
{{engineer_joins}}
WHERE TRUE {where}
ORDER BY p.name_key, p.id LIMIT {limit}
-- name: engineers_one
{{engineer_columns}}
{{engineer_joins}}
WHERE p.id = :person
-- Who has most of the wanted tags, most room, and the longest without an assignment. Who cannot be assigned stands at the end.
-- fragment: engineers_suggested
{{engineer_columns}},
       (SELECT a.taken_at FROM assignment a WHERE a.person_id = p.id AND a.desk = 'incidents' ORDER BY a.id DESC LIMIT 1) AS last_assigned
{{engineer_joins}}
LEFT JOIN (SELECT t.person_id, COUNT(*) AS matched FROM person_tag t WHERE t.tag IN ('', {tags}) GROUP BY t.person_id) g ON g.person_id = p.id
WHERE p.deactivated_at IS NULL AND p.id <> :besides
ORDER BY CASE WHEN {{engineer_is_available}} THEN 0 ELSE 1 END, COALESCE(g.matched, 0) DESC,
         COALESCE(COALESCE(k.max_load, m.amount) - COALESCE(k.load, 0), 9223372036854775807) DESC, last_assigned NULLS FIRST, p.name_key, p.id
LIMIT {limit}
-- Which of some words are the expertise of any engineer.
-- fragment: engineers_known_tags
SELECT DISTINCT t.tag FROM person_tag t JOIN person_role r ON r.person_id = t.person_id AND r.role = 'engineer'
WHERE t.tag IN ('', {tags}) ORDER BY t.tag
-- name: engineers_tags
SELECT t.tag, COUNT(*) AS n FROM person_tag t
JOIN person_role r ON r.person_id = t.person_id AND r.role = 'engineer'
JOIN person p ON p.id = t.person_id AND p.deactivated_at IS NULL
GROUP BY t.tag ORDER BY COUNT(*) DESC, t.tag LIMIT 500
