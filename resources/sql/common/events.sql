-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: event_columns
SELECT e.id, e.at, e.type, a.display_name AS actor, b.display_name AS on_behalf, e.via, e.item_id, e.verb, e.from_status, e.to_status,
       x.display_name AS person_before, y.display_name AS person_after, e.note, e.op, e.policy_id, p.key AS policy_key,
       p.value AS policy_value, p.effective_from AS policy_from, e.metadata, e.login, e.desk, e.machine, e.assignment_id,
       i.title, {{event_txid}} AS txid
FROM event e
LEFT JOIN person a ON a.id = e.actor_id
LEFT JOIN person b ON b.id = e.behalf_id
LEFT JOIN person x ON x.id = e.person_before
LEFT JOIN person y ON y.id = e.person_after
LEFT JOIN policy p ON p.id = e.policy_id
LEFT JOIN work_item i ON i.id = e.item_id
-- name: events_of_item
{{event_columns}} WHERE e.item_id = :item AND e.at >= :since AND e.id > :after ORDER BY e.id LIMIT 5000
-- name: events_page
{{event_columns}} WHERE e.at >= :since AND e.id > :after ORDER BY e.id LIMIT 5000
-- name: notifications
SELECT n.event_id, n.read_at, e.at, e.type, e.item_id, e.note, e.metadata, a.display_name AS actor, i.title
FROM notification n
JOIN event e ON e.id = n.event_id
JOIN person a ON a.id = e.actor_id
LEFT JOIN work_item i ON i.id = e.item_id
WHERE n.person_id = :person ORDER BY n.event_id DESC LIMIT 100
-- name: notifications_unread
SELECT COUNT(*) AS n FROM notification n WHERE n.person_id = :person AND n.read_at IS NULL
