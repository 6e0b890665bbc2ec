-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables as psql and reporting tools like to read them: times as timestamps, people by name. Each shows what its reader may read.
DROP VIEW IF EXISTS v_work_item, v_assignment, v_event, v_policy;
--;;
CREATE VIEW v_work_item WITH (security_invoker = true) AS
  SELECT i.id, i.desk, i.title, i.status, a.display_name AS author, h.display_name AS holder, i.priority, i.places, i.placed_count, i.done_count,
         to_timestamp(i.filed_at / 1000.0) AS filed_at, to_timestamp(i.deadline_at / 1000.0) AS deadline_at, i.version
  FROM work_item i LEFT JOIN person a ON a.id = i.author_id LEFT JOIN person h ON h.id = i.holder_id;
--;;
CREATE VIEW v_assignment WITH (security_invoker = true) AS
  SELECT x.id, x.work_item_id, i.title, x.desk, p.display_name AS person, x.status, to_timestamp(x.taken_at / 1000.0) AS taken_at,
         to_timestamp(x.activity_at / 1000.0) AS activity_at, to_timestamp(x.deadline_at / 1000.0) AS deadline_at,
         to_timestamp(x.ended_at / 1000.0) AS ended_at, x.content, x.rating, x.policy_id, x.version
  FROM assignment x LEFT JOIN work_item i ON i.id = x.work_item_id LEFT JOIN person p ON p.id = x.person_id;
--;;
CREATE VIEW v_event WITH (security_invoker = true) AS
  SELECT e.id, to_timestamp(e.at / 1000.0) AS at, e.type, a.display_name AS actor, e.login, e.via, e.desk, e.machine, e.item_id, i.title, e.verb,
         e.from_status, e.to_status, b.display_name AS person_before, f.display_name AS person_after, e.note, e.op, e.metadata
  FROM event e LEFT JOIN person a ON a.id = e.actor_id LEFT JOIN work_item i ON i.id = e.item_id
  LEFT JOIN person b ON b.id = e.person_before LEFT JOIN person f ON f.id = e.person_after;
--;;
CREATE VIEW v_policy WITH (security_invoker = true) AS
  SELECT p.id, p.key, p.value, to_timestamp(p.effective_from / 1000.0) AS effective_from FROM policy p;
