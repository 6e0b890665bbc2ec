-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents. Assigned, in progress and submitted are placed and loaded until the decision; every other attempt is neither.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_guard, event_type, args, metadata) VALUES
  ('incidents', 'item', 'report',       '',                 '', 'detected',         '',            'incident.reported', 'title priority severity ai_approach', ''),
  ('incidents', 'item', 'analyze',      'detected',         '', 'analyzing',        '',            'incident.analyzed', 'severity ai_approach', ''),
  ('incidents', 'item', 'set_priority', 'detected',         '', 'detected',         '',            'incident.priority_set', 'priority', 'args'),
  ('incidents', 'item', 'set_priority', 'analyzing',        '', 'analyzing',        '',            'incident.priority_set', 'priority', 'args'),
  ('incidents', 'item', 'set_priority', 'pending_approval', '', 'pending_approval', '',            'incident.priority_set', 'priority', 'args'),
  ('incidents', 'item', 'set_priority', 'approved',         '', 'approved',         '',            'incident.priority_set', 'priority', 'args'),
  ('incidents', 'item', 'resolve',      'pending_approval', '', 'resolved',         'none_placed', 'incident.resolved', '', ''),
  ('incidents', 'item', 'resolve',      'approved',         '', 'resolved',         'none_placed', 'incident.resolved', '', ''),
  ('incidents', 'item', 'close',        'resolved',         '', 'closed',           '',            'incident.closed',   '', ''),
  ('incidents', 'item', 'reopen',       'resolved',         '', 'analyzing',        '',            'incident.reopened', '', '');
--;;
-- The deadline is the promise of the priority at this moment; the alarm rings with it.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, item_to, subject, subject_role, deadline,
                        deadline_mode, level_to, alarm, rate, event_type, args, notify) VALUES
  ('incidents', 'assignment', 'assign', '', 'detected',         'assigned', TRUE, TRUE, 'pending_approval', 'args', 'engineer',
   'incidents.sla.{priority}', 'frozen', 0, 'deadline', 'incidents.assign_rate', 'incident.assigned', 'person_id', 'holder'),
  ('incidents', 'assignment', 'assign', '', 'analyzing',        'assigned', TRUE, TRUE, 'pending_approval', 'args', 'engineer',
   'incidents.sla.{priority}', 'frozen', 0, 'deadline', 'incidents.assign_rate', 'incident.assigned', 'person_id', 'holder'),
  ('incidents', 'assignment', 'assign', '', 'pending_approval', 'assigned', TRUE, TRUE, 'pending_approval', 'args', 'engineer',
   'incidents.sla.{priority}', 'frozen', 0, 'deadline', 'incidents.assign_rate', 'incident.assigned', 'person_id', 'holder');
--;;
-- The engineer's own way. A review that was never started counts from its assignment, and is marked so.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, item_to, deadline, deadline_mode, content, starts,
                        alarm, event_type, notify) VALUES
  ('incidents', 'assignment', 'start',   'assigned',    '', 'in_progress', TRUE,  TRUE,  '',          'keep', 'frozen', 'none',     'now',       'keep',
   'incident.started', ''),
  ('incidents', 'assignment', 'decline', 'assigned',    '', 'declined',    FALSE, FALSE, 'analyzing', '',     '',       'none',     '',          '',
   'incident.declined', 'author'),
  ('incidents', 'assignment', 'submit',  'assigned',    '', 'submitted',   TRUE,  TRUE,  '',          '',     '',       'required', 'estimated', 'incidents.decision_within',
   'incident.submitted', 'author'),
  ('incidents', 'assignment', 'submit',  'in_progress', '', 'submitted',   TRUE,  TRUE,  '',          '',     '',       'required', 'estimated', 'incidents.decision_within',
   'incident.submitted', 'author');
--;;
-- Who decides says which approach runs; not_chosen says nothing about the engineer's quality.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_to, decides, then_verb, event_type, args, notify,
                        metadata) VALUES
  ('incidents', 'assignment', 'choose_engineer', 'submitted',   '', 'accepted',   'approved',  TRUE,  '',       'incident.engineer_chosen', '', 'holder', 'versions'),
  ('incidents', 'assignment', 'choose_ai',       'submitted',   '', 'not_chosen', 'approved',  TRUE,  '',       'incident.ai_chosen',       '', 'holder', 'versions'),
  ('incidents', 'assignment', 'cancel',          'assigned',    '', 'cancelled',  'analyzing', FALSE, '',       'incident.cancelled',       '', 'holder', 'versions'),
  ('incidents', 'assignment', 'cancel',          'in_progress', '', 'cancelled',  'analyzing', FALSE, '',       'incident.cancelled',       '', 'holder', 'versions'),
  ('incidents', 'assignment', 'cancel',          'submitted',   '', 'cancelled',  'analyzing', FALSE, '',       'incident.cancelled',       '', 'holder', 'versions'),
  ('incidents', 'assignment', 'reassign',        'assigned',    '', 'cancelled',  '',          FALSE, 'assign', 'incident.reassigned',      'person_id', 'holder', 'versions'),
  ('incidents', 'assignment', 'reassign',        'in_progress', '', 'cancelled',  '',          FALSE, 'assign', 'incident.reassigned',      'person_id', 'holder', 'versions');
--;;
-- Late: once at the deadline, once at twice the time. A decision that is late is spoken of once.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, level_from, placed, loaded, deadline, deadline_mode, due, level_to,
                        alarm, event_type, notify) VALUES
  ('incidents', 'assignment', 'escalate', 'assigned',    '', 'assigned',    0, TRUE, TRUE, 'keep', 'frozen', 'alarm', 1, 'double', 'incident.escalated',       'holder_admins'),
  ('incidents', 'assignment', 'escalate', 'assigned',    '', 'assigned',    1, TRUE, TRUE, 'keep', 'frozen', 'alarm', 2, '',       'incident.escalated_again', 'admins'),
  ('incidents', 'assignment', 'escalate', 'in_progress', '', 'in_progress', 0, TRUE, TRUE, 'keep', 'frozen', 'alarm', 1, 'double', 'incident.escalated',       'holder_admins'),
  ('incidents', 'assignment', 'escalate', 'in_progress', '', 'in_progress', 1, TRUE, TRUE, 'keep', 'frozen', 'alarm', 2, '',       'incident.escalated_again', 'admins'),
  ('incidents', 'assignment', 'remind_decision', 'submitted', '', 'submitted', -1, TRUE, TRUE, '',   '',       'alarm', -1, '',      'incident.decision_reminder', 'admins');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, item_to, deadline, deadline_mode, again, alarm,
                        undo_of, undo_within, event_type, notify) VALUES
  ('incidents', 'assignment', 'undo_cancel', 'cancelled', 'analyzing', 'assigned',    TRUE, TRUE, 'pending_approval', 'restore', 'frozen', 'now', 'restore',
   'cancel', 'undo.window', 'incident.cancel_undone', 'holder'),
  ('incidents', 'assignment', 'undo_cancel', 'cancelled', 'analyzing', 'in_progress', TRUE, TRUE, 'pending_approval', 'restore', 'frozen', 'now', 'restore',
   'cancel', 'undo.window', 'incident.cancel_undone', 'holder'),
  ('incidents', 'assignment', 'undo_cancel', 'cancelled', 'analyzing', 'submitted',   TRUE, TRUE, 'pending_approval', 'restore', 'frozen', 'now', 'restore',
   'cancel', 'undo.window', 'incident.cancel_undone', 'holder');
--;;
INSERT INTO permission (desk, machine, verb, from_status, role, actor, note) VALUES
  ('incidents', 'item',       'report',          '',                 'admin', 'any',    'optional'),
  ('incidents', 'item',       'analyze',         'detected',         'admin', 'any',    'optional'),
  ('incidents', 'item',       'set_priority',    'detected',         'admin', 'any',    'optional'),
  ('incidents', 'item',       'set_priority',    'analyzing',        'admin', 'any',    'optional'),
  ('incidents', 'item',       'set_priority',    'pending_approval', 'admin', 'any',    'optional'),
  ('incidents', 'item',       'set_priority',    'approved',         'admin', 'any',    'optional'),
  ('incidents', 'item',       'resolve',         'pending_approval', 'admin', 'any',    'optional'),
  ('incidents', 'item',       'resolve',         'approved',         'admin', 'any',    'optional'),
  ('incidents', 'item',       'close',           'resolved',         'admin', 'any',    'optional'),
  ('incidents', 'item',       'reopen',          'resolved',         'admin', 'any',    'required'),
  ('incidents', 'assignment', 'assign',          '',                 'admin', 'any',    'optional'),
  ('incidents', 'assignment', 'start',           'assigned',         'any',   'holder', 'optional'),
  ('incidents', 'assignment', 'decline',         'assigned',         'any',   'holder', 'required'),
  ('incidents', 'assignment', 'submit',          'assigned',         'any',   'holder', 'optional'),
  ('incidents', 'assignment', 'submit',          'in_progress',      'any',   'holder', 'optional'),
  ('incidents', 'assignment', 'choose_engineer', 'submitted',        'admin', 'other',  'required'),
  ('incidents', 'assignment', 'choose_ai',       'submitted',        'admin', 'other',  'required'),
  ('incidents', 'assignment', 'cancel',          'assigned',         'admin', 'any',    'required'),
  ('incidents', 'assignment', 'cancel',          'in_progress',      'admin', 'any',    'required'),
  ('incidents', 'assignment', 'cancel',          'submitted',        'admin', 'any',    'required'),
  ('incidents', 'assignment', 'reassign',        'assigned',         'admin', 'any',    'optional'),
  ('incidents', 'assignment', 'reassign',        'in_progress',      'admin', 'any',    'optional'),
  ('incidents', 'assignment', 'escalate',        'assigned',         'jobs',  'any',    'none'),
  ('incidents', 'assignment', 'escalate',        'in_progress',      'jobs',  'any',    'none'),
  ('incidents', 'assignment', 'remind_decision', 'submitted',        'jobs',  'any',    'none'),
  ('incidents', 'assignment', 'undo_cancel',     'cancelled',        'admin', 'any',    'optional');
