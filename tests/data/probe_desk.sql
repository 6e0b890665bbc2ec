-- SPDX-License-Identifier: GPL-3.0-or-later
-- A desk of the tests' own, made of rows only, that uses every column of transition and permission which claims does not.
INSERT INTO desk (name, detail) VALUES ('probe', 'probe_item');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_guard, event_type, args) VALUES
  ('probe', 'item', 'file',         '',     '', 'open',     '',                'probe.filed',    'title places priority author_id description amount_minor currency'),
  ('probe', 'item', 'edit',         'open', '', 'open',     'none_placed',     'probe.edited',   'title description places'),
  ('probe', 'item', 'set_priority', 'open', '', 'open',     '',                'probe.priority', 'priority'),
  ('probe', 'item', 'archive',      'open', '', 'archived', 'all_placed_done', 'probe.archived', '');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, level_from, placed, loaded, done, item_to_when_full, subject,
                        subject_role, deadline, deadline_mode, due, again, content, rating, decides, starts, level_to, alarm, then_verb,
                        ledger, undo_of, undo_within, event_type, args, notify) VALUES
  ('probe', 'assignment', 'claim', '', 'open', 'claimed', -1, TRUE, TRUE, FALSE, '', 'self', 'reviewer', 'probe.sla.{priority}', 'frozen', '', '', 'none', 'none', FALSE, '', 0, 'deadline', '', 'hold', '', '', 'probe.claimed', '', ''),
  ('probe', 'assignment', 'give', '', 'open', 'claimed', -1, TRUE, TRUE, FALSE, '', 'args', 'engineer', 'probe.sla.{priority}', 'frozen', '', '', 'none', 'none', FALSE, '', 0, 'probe.alarm', '', 'hold', '', '', 'probe.given', 'person_id', 'holder'),
  ('probe', 'assignment', 'hand_over', 'claimed', '', 'cancelled', -1, FALSE, FALSE, FALSE, '', '', '', '', '', '', 'now', 'none', 'none', FALSE, '', -1, '', 'give', 'refund', '', '', 'probe.handed_over', 'person_id', ''),
  ('probe', 'assignment', 'start', 'claimed', '', 'started', -1, TRUE, TRUE, FALSE, '', '', '', 'keep', '', '', '', 'none', 'none', FALSE, 'now', -1, 'keep', '', '', '', '', 'probe.started', '', ''),
  ('probe', 'assignment', 'extend', 'claimed', '', 'claimed', -1, TRUE, TRUE, FALSE, '', '', '', 'probe.sla.{priority}', 'frozen', 'before', '', 'none', 'none', FALSE, '', -1, 'keep', '', '', '', '', 'probe.extended', '', ''),
  ('probe', 'assignment', 'escalate', 'claimed', '', 'claimed', 0, TRUE, TRUE, FALSE, '', '', '', 'keep', '', 'alarm', '', 'none', 'none', FALSE, '', 1, 'double', '', '', '', '', 'probe.escalated', '', 'both'),
  ('probe', 'assignment', 'escalate', 'claimed', '', 'claimed', 1, TRUE, TRUE, FALSE, '', '', '', 'keep', '', 'alarm', '', 'none', 'none', FALSE, '', 2, '', '', '', '', '', 'probe.escalated_again', '', 'both'),
  ('probe', 'assignment', 'expire', 'claimed', '', 'expired', -1, FALSE, FALSE, FALSE, '', '', '', '', '', 'after', 'probe.cool', 'none', 'none', FALSE, '', -1, '', '', 'refund', '', '', 'probe.expired', '', ''),
  ('probe', 'assignment', 'submit', 'claimed', '', 'submitted', -1, TRUE, FALSE, FALSE, '', '', '', 'probe.accept', 'frozen', '', 'never', 'required', 'none', FALSE, 'estimated', -1, 'probe.alarm', '', '', '', '', 'probe.submitted', '', 'author'),
  ('probe', 'assignment', 'submit', 'started', '', 'submitted', -1, TRUE, FALSE, FALSE, '', '', '', 'probe.accept', 'frozen', '', 'never', 'required', 'none', FALSE, 'estimated', -1, 'probe.alarm', '', '', '', '', 'probe.submitted', '', 'author'),
  ('probe', 'assignment', 'accept', 'submitted', '', 'accepted', -1, TRUE, FALSE, TRUE, 'completed', '', '', '', '', '', '', 'none', 'optional', TRUE, '', -1, '', '', 'release', '', '', 'probe.accepted', '', ''),
  ('probe', 'assignment', 'reject', 'submitted', '', 'rejected', -1, TRUE, FALSE, FALSE, '', '', '', 'probe.accept', 'frozen', '', '', 'none', 'none', TRUE, '', -1, '', '', '', '', '', 'probe.rejected', '', ''),
  ('probe', 'assignment', 'overturn', 'rejected', '', 'accepted', -1, TRUE, FALSE, TRUE, 'completed', '', '', '', '', '', '', 'optional', 'none', TRUE, '', -1, '', '', 'release', '', '', 'probe.overturned', '', ''),
  ('probe', 'assignment', 'rate', 'accepted', '', 'accepted', -1, TRUE, FALSE, TRUE, '', '', '', '', '', '', '', 'none', 'required', FALSE, '', -1, '', '', '', '', '', 'probe.rated', '', ''),
  ('probe', 'assignment', 'cancel', 'claimed', '', 'cancelled', -1, FALSE, FALSE, FALSE, '', '', '', '', '', '', 'now', 'none', 'none', FALSE, '', -1, '', '', 'refund', '', '', 'probe.cancelled', '', ''),
  ('probe', 'assignment', 'cancel', 'submitted', '', 'cancelled', -1, FALSE, FALSE, FALSE, '', '', '', '', '', '', 'now', 'none', 'none', FALSE, '', -1, '', '', 'refund', '', '', 'probe.cancelled', '', ''),
  ('probe', 'assignment', 'undo_cancel', 'cancelled', 'open', 'claimed', -1, TRUE, TRUE, FALSE, '', '', '', 'restore', 'frozen', '', 'now', 'none', 'none', FALSE, '', -1, '', '', 'hold', 'cancel', 'undo.window', 'probe.cancel_undone', '', ''),
  ('probe', 'assignment', 'undo_cancel', 'cancelled', 'open', 'submitted', -1, TRUE, FALSE, FALSE, '', '', '', 'restore', 'frozen', '', 'now', 'none', 'none', FALSE, '', -1, '', '', 'hold', 'cancel', 'undo.window', 'probe.cancel_undone', '', '');
--;;
INSERT INTO permission (desk, machine, verb, from_status, role, actor, note) VALUES
  ('probe', 'item', 'file', '', 'any', 'author', 'optional'), ('probe', 'item', 'edit', 'open', 'any', 'author', 'optional'),
  ('probe', 'item', 'set_priority', 'open', 'admin', 'any', 'required'), ('probe', 'item', 'archive', 'open', 'any', 'author', 'optional'),
  ('probe', 'item', 'archive', 'open', 'admin', 'any', 'optional'),
  ('probe', 'assignment', 'claim', '', 'reviewer', 'not_author', 'none'), ('probe', 'assignment', 'give', '', 'admin', 'not_author', 'optional'),
  ('probe', 'assignment', 'hand_over', 'claimed', 'admin', 'not_author', 'optional'),
  ('probe', 'assignment', 'start', 'claimed', 'any', 'holder', 'none'), ('probe', 'assignment', 'extend', 'claimed', 'any', 'holder', 'none'),
  ('probe', 'assignment', 'escalate', 'claimed', 'jobs', 'any', 'none'), ('probe', 'assignment', 'expire', 'claimed', 'jobs', 'any', 'none'),
  ('probe', 'assignment', 'submit', 'claimed', 'any', 'holder', 'optional'), ('probe', 'assignment', 'submit', 'started', 'any', 'holder', 'optional'),
  ('probe', 'assignment', 'accept', 'submitted', 'any', 'author,other', 'optional'), ('probe', 'assignment', 'accept', 'submitted', 'admin', 'other', 'optional'),
  ('probe', 'assignment', 'reject', 'submitted', 'any', 'author,other', 'required'), ('probe', 'assignment', 'reject', 'submitted', 'admin', 'other', 'required'),
  ('probe', 'assignment', 'overturn', 'rejected', 'admin', 'other,not_decider', 'required'),
  ('probe', 'assignment', 'rate', 'accepted', 'any', 'author', 'optional'),
  ('probe', 'assignment', 'cancel', 'claimed', 'admin', 'any', 'required'), ('probe', 'assignment', 'cancel', 'submitted', 'admin', 'any', 'required'),
  ('probe', 'assignment', 'undo_cancel', 'cancelled', 'admin', 'any', 'optional');
--;;
INSERT INTO policy (key, value, effective_from) VALUES
  ('probe.sla.critical', '1 hour', 0), ('probe.sla.high', '4 hours', 0), ('probe.sla.normal', '24 hours', 0), ('probe.sla.low', '72 hours', 0),
  ('probe.accept', '7 days', 0), ('probe.cool', '24 hours', 0), ('probe.alarm', '2 hours', 0), ('probe.max_load', '2', 0);
