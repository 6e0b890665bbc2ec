-- SPDX-License-Identifier: GPL-3.0-or-later
-- The invariants, and every row that breaks one. Empty means healthy. `reviewdeskctl doctor` reads both.
DROP VIEW IF EXISTS invariant;
--;;
-- What is to be done is not done here: a repair that hides its cause costs more than the wrong number. packaging/RUNBOOK.md says more.
CREATE VIEW invariant AS
  SELECT x.name, x.meaning, CASE x.name
    WHEN 'item_counters' THEN 'Find out what wrote past the triggers, then correct placed_count and done_count of the named items as the owner of the database.'
    WHEN 'item_mirror' THEN 'Find out what wrote past the triggers, then copy holder and deadline from the running assignment as the owner of the database.'
    WHEN 'load' THEN 'Find out what wrote past the triggers, then set the load to the counted number as the owner of the database.'
    WHEN 'one_holder' THEN 'Ask the holder which of the two is worked on; release the other one, and restore the index assignment_one_place.'
    WHEN 'assignment_status' THEN 'Compare the rules with those of the program (reviewdeskctl migrate); if they are right, restore the row from a backup.'
    WHEN 'item_status' THEN 'Compare the rules with those of the program (reviewdeskctl migrate); if they are right, restore the row from a backup.'
    WHEN 'assignment_events' THEN 'Treat the row as changed by hand: find the backup in which its events are complete and restore from it.'
    WHEN 'item_events' THEN 'Treat the row as written by hand: find out who did, and file it again in the regular way.'
    WHEN 'claim_status' THEN 'Look at the timeline of the claim: release it or restore the row, whichever its last event tells.'
    WHEN 'request_detail' THEN 'Restore the table review_request from the backup that the work items came from; look at the timeline of the item.'
    WHEN 'incident_detail' THEN 'Restore the table incident from the backup that the work items came from; look at the timeline of the item.'
    WHEN 'claim_detail' THEN 'Restore the table claim from the backup that the work items came from.'
    WHEN 'ledger' THEN 'Look at the timeline of the assignment; if it came to nothing, the entry is to be reversed by its verb, not by hand.'
    WHEN 'logins' THEN 'Find out who changed the login or its groups on the server; then set roles, deactivate or reactivate the person again under People.'
    WHEN 'rules' THEN 'Run reviewdeskctl migrate: it writes the rules of the program again.'
    ELSE 'Keep the evidence (doctor, events), make a backup, and look into packaging/RUNBOOK.md.' END AS remedy
  FROM (
    SELECT 'item_counters' AS name, 'places taken and done of a work item equal its assignments' AS meaning
    UNION ALL SELECT 'item_mirror', 'holder and deadline of a work item are those of its running assignment'
    UNION ALL SELECT 'load', 'the load of a person equals the assignments that this person still has to act on'
    UNION ALL SELECT 'one_holder', 'nobody holds two places of one work item'
    UNION ALL SELECT 'assignment_status', 'status and flags of an assignment are those of a transition'
    UNION ALL SELECT 'item_status', 'the status of a work item is one that a transition leads to'
    UNION ALL SELECT 'assignment_events', 'each change of an assignment has its event, and the last one tells the status'
    UNION ALL SELECT 'item_events', 'each work item has an event of its making'
    UNION ALL SELECT 'claim_status', 'a claim is under review exactly while somebody holds it'
    UNION ALL SELECT 'claim_detail', 'each claim has its row of claim columns'
    UNION ALL SELECT 'request_detail', 'each request has its row of request columns, and is completed when all its places are done'
    UNION ALL SELECT 'incident_detail', 'each incident has its row of incident columns, and waits for approval exactly while somebody reviews it'
    UNION ALL SELECT 'ledger', 'what is owed for an attempt that came to nothing is reversed; an accepted one is owed, a running one held'
    UNION ALL SELECT 'logins', 'who can sign in, and the groups of each login, are those of the people and their roles'
    UNION ALL SELECT 'rules', 'one status has one meaning: taking a place, load and done do not depend on how it was reached') x;
--;;
DROP VIEW IF EXISTS broken;
--;;
CREATE VIEW broken AS
  SELECT 'item_counters' AS name, i.id AS id, 'work item' AS kind, CAST(i.placed_count AS text) || ' placed, ' || CAST(i.done_count AS text)
         || ' done; counted ' || CAST(COALESCE(c.placed, 0) AS text) || ' and ' || CAST(COALESCE(c.done, 0) AS text) AS what
  FROM work_item i
  LEFT JOIN (SELECT a.work_item_id, SUM(CASE WHEN a.placed THEN 1 ELSE 0 END) AS placed, SUM(CASE WHEN a.done THEN 1 ELSE 0 END) AS done
             FROM assignment a GROUP BY a.work_item_id) c ON c.work_item_id = i.id
  WHERE i.placed_count <> COALESCE(c.placed, 0) OR i.done_count <> COALESCE(c.done, 0)
  UNION ALL
  SELECT 'item_mirror', i.id, 'work item', 'holder or deadline differs from the running assignment'
  FROM work_item i LEFT JOIN assignment a ON a.work_item_id = i.id AND a.placed AND i.places = 1
  WHERE i.holder_id IS DISTINCT FROM a.person_id OR i.deadline_at IS DISTINCT FROM a.deadline_at
  UNION ALL
  SELECT 'load', k.person_id, 'person', 'load ' || CAST(k.load AS text) || ' on ' || k.desk || '; counted ' || CAST(COUNT(a.id) AS text)
  FROM capacity k LEFT JOIN assignment a ON a.person_id = k.person_id AND a.desk = k.desk AND a.loaded
  GROUP BY k.person_id, k.desk, k.load HAVING k.load <> COUNT(a.id)
  UNION ALL
  SELECT 'load', a.person_id, 'person', 'work on ' || a.desk || ' without a load'
  FROM assignment a WHERE a.loaded AND NOT EXISTS (SELECT 1 FROM capacity k WHERE k.person_id = a.person_id AND k.desk = a.desk)
  UNION ALL
  SELECT 'one_holder', a.work_item_id, 'work item', 'held twice by person ' || CAST(a.person_id AS text)
  FROM assignment a WHERE a.placed GROUP BY a.work_item_id, a.person_id HAVING COUNT(*) > 1
  UNION ALL
  SELECT 'assignment_status', a.id, 'assignment', 'no transition leads to ' || a.status || ' with these flags'
  FROM assignment a WHERE NOT EXISTS (
    SELECT 1 FROM transition t WHERE t.desk = a.desk AND t.machine = 'assignment' AND t.to_status = a.status AND t.placed = a.placed
      AND t.loaded = a.loaded AND t.done = a.done)
  UNION ALL
  SELECT 'item_status', i.id, 'work item', 'no transition leads to ' || i.status
  FROM work_item i WHERE NOT EXISTS (
    SELECT 1 FROM transition t WHERE t.desk = i.desk
      AND ((t.machine = 'item' AND t.to_status = i.status) OR i.status IN (t.item_to, t.item_to_when_full)))
  UNION ALL
  SELECT 'assignment_events', x.id, 'assignment', 'version ' || CAST(x.version AS text) || ', status ' || x.status
         || '; ' || CAST(x.events AS text) || ' events, the last to ' || COALESCE(e.to_status, '-')
  FROM (SELECT a.id, a.version, a.status, COUNT(v.id) AS events, MAX(v.id) AS last_id
        FROM assignment a LEFT JOIN event v ON v.item_id = a.work_item_id AND v.assignment_id = a.id AND v.machine = 'assignment'
        GROUP BY a.id, a.version, a.status) x
  LEFT JOIN event e ON e.id = x.last_id
  WHERE x.version <> x.events OR x.status IS DISTINCT FROM e.to_status
  UNION ALL
  SELECT 'item_events', i.id, 'work item', 'has no event'
  FROM work_item i WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.item_id = i.id)
  UNION ALL
  SELECT 'claim_status', i.id, 'work item', i.status || ' with ' || CAST(i.placed_count AS text) || ' holders'
  FROM work_item i WHERE i.desk = 'claims' AND (i.status = 'under_review') <> (i.placed_count = 1)
  UNION ALL
  SELECT 'claim_detail', i.id, 'work item', 'has no claim row'
  FROM work_item i WHERE i.desk = 'claims' AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.work_item_id = i.id)
  UNION ALL
  SELECT 'ledger', l.id, 'ledger entry', l.state || ' for an assignment that is ' || a.status
  FROM ledger_entry l JOIN assignment a ON l.source_kind = 'assignment' AND a.id = l.source_id
  WHERE (NOT a.placed AND l.state IN ('pending', 'due')) OR (a.done AND l.state IN ('pending', 'reversed'))
     OR (a.placed AND NOT a.done AND l.state <> 'pending')
  UNION ALL
  SELECT 'ledger', a.id, 'assignment', a.status || ' without an entry'
  FROM review_request q JOIN assignment a ON a.work_item_id = q.work_item_id
  WHERE q.amount_minor > 0 AND a.placed
    AND NOT EXISTS (SELECT 1 FROM ledger_entry l WHERE l.source_kind = 'assignment' AND l.source_id = a.id AND l.person_id = a.person_id)
  UNION ALL
  SELECT 'request_detail', i.id, 'work item', 'has no request row'
  FROM work_item i WHERE i.desk = 'requests' AND NOT EXISTS (SELECT 1 FROM review_request q WHERE q.work_item_id = i.id)
  UNION ALL
  SELECT 'request_detail', i.id, 'work item', i.status || ' with ' || CAST(i.done_count AS text) || ' of ' || CAST(i.places AS text) || ' places done'
  FROM work_item i WHERE i.desk = 'requests' AND ((i.status = 'open' AND i.done_count = i.places) OR (i.status = 'completed' AND i.done_count < i.places))
  UNION ALL
  SELECT 'incident_detail', i.id, 'work item', 'has no incident row'
  FROM work_item i WHERE i.desk = 'incidents' AND NOT EXISTS (SELECT 1 FROM incident n WHERE n.work_item_id = i.id)
  UNION ALL
  SELECT 'incident_detail', i.id, 'work item', i.status || ' with ' || CAST(i.placed_count AS text) || ' active reviews'
  FROM work_item i WHERE i.desk = 'incidents' AND (i.status = 'pending_approval') <> (i.placed_count = 1)
  UNION ALL
  SELECT l.name, l.id, l.kind, l.what FROM login_broken l
  UNION ALL
  SELECT 'rules', 0, 'transition', t.desk || '.' || t.to_status
  FROM transition t WHERE t.machine = 'assignment' GROUP BY t.desk, t.to_status
  HAVING MIN(CASE WHEN t.placed THEN 1 ELSE 0 END) <> MAX(CASE WHEN t.placed THEN 1 ELSE 0 END)
      OR MIN(CASE WHEN t.loaded THEN 1 ELSE 0 END) <> MAX(CASE WHEN t.loaded THEN 1 ELSE 0 END)
      OR MIN(CASE WHEN t.done THEN 1 ELSE 0 END) <> MAX(CASE WHEN t.done THEN 1 ELSE 0 END);
