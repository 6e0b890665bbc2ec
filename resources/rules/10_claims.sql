-- SPDX-License-Identifier: GPL-3.0-or-later
-- Claims. A claim under review is placed and loaded; every other attempt is neither.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_guard, event_type, args) VALUES
  ('claims', 'item', 'file',     '',                   '', 'submitted', '',            'claim.filed',       'title external_id metadata author_id'),
  ('claims', 'item', 'resubmit', 'revision_requested', '', 'submitted', 'none_placed', 'claim.resubmitted', ''),
  ('claims', 'item', 'withdraw', 'submitted',          '', 'withdrawn', 'none_placed', 'claim.withdrawn',   ''),
  ('claims', 'item', 'withdraw', 'revision_requested', '', 'withdrawn', 'none_placed', 'claim.withdrawn',   '');
--;;
-- Taking. The deadline follows the policy: a change of it moves the deadlines of running reviews.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, item_to, subject, subject_role,
                        deadline, deadline_mode, event_type, args, notify) VALUES
  ('claims', 'assignment', 'take',   '', 'submitted', 'under_review', TRUE, TRUE, 'under_review', 'self', 'reviewer',
   'claims.orphan_after', 'follow', 'claim.taken', '', ''),
  ('claims', 'assignment', 'assign', '', 'submitted', 'under_review', TRUE, TRUE, 'under_review', 'args', 'reviewer',
   'claims.orphan_after', 'follow', 'claim.assigned', 'person_id', 'holder'),
  ('claims', 'assignment', 'touch', 'under_review', '', 'under_review', TRUE, TRUE, '', '', '',
   'claims.orphan_after', 'follow', 'claim.touched', '', '');
--;;
-- The ways out of a review.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_to, due, again, decides, then_verb,
                        event_type, args, notify, metadata) VALUES
  ('claims', 'assignment', 'approve',          'under_review', '', 'approved',           'approved',           '', '', TRUE,  '',
   'claim.approved', '', 'author', ''),
  ('claims', 'assignment', 'reject',           'under_review', '', 'rejected',           'rejected',           '', '', TRUE,  '',
   'claim.rejected', '', 'author', ''),
  ('claims', 'assignment', 'request_revision', 'under_review', '', 'revision_requested', 'revision_requested', '', '', TRUE,  '',
   'claim.revision_requested', '', 'author', ''),
  ('claims', 'assignment', 'release',          'under_review', '', 'released',           'submitted',          '', '', FALSE, '',
   'claim.released', '', 'holder', ''),
  ('claims', 'assignment', 'reassign',         'under_review', '', 'released',           'submitted',          '', '', FALSE, 'assign',
   'claim.reassigned', 'person_id', 'holder', ''),
  ('claims', 'assignment', 'release_orphaned', 'under_review', '', 'timed_out',          'submitted',          'after', 'claims.reclaim_cooldown', FALSE, '',
   'claim.timeout_released', '', 'both', 'timeout');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, item_to, deadline, deadline_mode,
                        again, undo_of, undo_within, event_type, notify) VALUES
  ('claims', 'assignment', 'undo_release', 'timed_out', 'submitted', 'under_review', TRUE, TRUE, 'under_review', 'restore', 'follow',
   'now', 'release_orphaned', 'undo.window', 'claim.release_undone', 'both');
--;;
-- An import brings items alone (import), or items with the attempt that somebody holds or decided (import_held, then import).
-- One event claim.imported per item: the attempt writes it where there is one.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, event_type) VALUES
  ('claims', 'item', 'import',      '', '', 'submitted',          'claim.imported'),
  ('claims', 'item', 'import',      '', '', 'approved',           'claim.imported'),
  ('claims', 'item', 'import',      '', '', 'rejected',           'claim.imported'),
  ('claims', 'item', 'import',      '', '', 'revision_requested', 'claim.imported'),
  ('claims', 'item', 'import_held', '', '', 'under_review',       ''),
  ('claims', 'item', 'import_held', '', '', 'approved',           ''),
  ('claims', 'item', 'import_held', '', '', 'rejected',           ''),
  ('claims', 'item', 'import_held', '', '', 'revision_requested', '');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, deadline, deadline_mode, event_type) VALUES
  ('claims', 'assignment', 'import', '', 'under_review',       'under_review',       TRUE,  TRUE,  'claims.orphan_after', 'follow', 'claim.imported'),
  ('claims', 'assignment', 'import', '', 'approved',           'approved',           FALSE, FALSE, '', '', 'claim.imported'),
  ('claims', 'assignment', 'import', '', 'rejected',           'rejected',           FALSE, FALSE, '', '', 'claim.imported'),
  ('claims', 'assignment', 'import', '', 'revision_requested', 'revision_requested', FALSE, FALSE, '', '', 'claim.imported');
--;;
INSERT INTO permission (desk, machine, verb, from_status, role, actor, note) VALUES
  ('claims', 'item',       'file',             '',                   'any',      'author',     'optional'),
  ('claims', 'item',       'file',             '',                   'admin',    'any',        'optional'),
  ('claims', 'item',       'resubmit',         'revision_requested', 'any',      'author',     'optional'),
  ('claims', 'item',       'resubmit',         'revision_requested', 'admin',    'any',        'optional'),
  ('claims', 'item',       'withdraw',         'submitted',          'any',      'author',     'optional'),
  ('claims', 'item',       'withdraw',         'submitted',          'admin',    'any',        'optional'),
  ('claims', 'item',       'withdraw',         'revision_requested', 'any',      'author',     'optional'),
  ('claims', 'item',       'withdraw',         'revision_requested', 'admin',    'any',        'optional'),
  ('claims', 'item',       'import',           '',                   'admin',    'any',        'none'),
  ('claims', 'assignment', 'take',             '',                   'reviewer', 'not_author', 'none'),
  ('claims', 'assignment', 'assign',           '',                   'admin',    'not_author', 'optional'),
  ('claims', 'assignment', 'touch',            'under_review',       'any',      'holder',     'optional'),
  ('claims', 'assignment', 'approve',          'under_review',       'any',      'holder',     'optional'),
  ('claims', 'assignment', 'reject',           'under_review',       'any',      'holder',     'required'),
  ('claims', 'assignment', 'request_revision', 'under_review',       'any',      'holder',     'required'),
  ('claims', 'assignment', 'release',          'under_review',       'any',      'holder',     'optional'),
  ('claims', 'assignment', 'release',          'under_review',       'admin',    'any',        'required'),
  ('claims', 'assignment', 'reassign',         'under_review',       'admin',    'not_author', 'optional'),
  ('claims', 'assignment', 'release_orphaned', 'under_review',       'admin',    'any',        'optional'),
  ('claims', 'assignment', 'release_orphaned', 'under_review',       'jobs',     'any',        'optional'),
  ('claims', 'assignment', 'undo_release',     'timed_out',          'admin',    'any',        'optional');
