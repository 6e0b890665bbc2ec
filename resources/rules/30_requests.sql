-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests. A claimed place is placed and loaded; submitted, rejected, disputed and accepted are placed, as the reviewer did the own part.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, item_guard, event_type, args) VALUES
  ('requests', 'item', 'file',    '',          '', 'open',     '',            'request.filed',
   'title places author_id content_type review_type amount_minor currency description skills'),
  ('requests', 'item', 'edit',    'open',      '', 'open',     'none_placed', 'request.edited',
   'title places content_type review_type amount_minor currency description skills'),
  ('requests', 'item', 'archive', 'open',      '', 'archived', 'none_active', 'request.archived', ''),
  ('requests', 'item', 'archive', 'completed', '', 'archived', 'none_active', 'request.archived', '');
--;;
-- Each attempt of a person at a request, from the claim on. All deadlines are promises: later policies do not touch them.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, done, item_to_when_full, subject, subject_role,
                        deadline, deadline_mode, due, again, content, content_min, rating, decides, ledger, event_type, args, notify) VALUES
  ('requests', 'assignment', 'claim',   '',          'open', 'claimed',   TRUE,  TRUE,  FALSE, '', 'self', 'reviewer',
   'requests.claim_timeout', 'frozen', '', '', 'none', 0, 'none', FALSE, 'hold', 'request.claimed', '', ''),
  ('requests', 'assignment', 'submit',  'claimed',   '',     'submitted', TRUE,  FALSE, FALSE, '', '', '',
   'requests.auto_accept_after', 'frozen', '', 'never', 'required', 50, 'none', FALSE, '', 'request.submitted', '', 'author'),
  ('requests', 'assignment', 'abandon', 'claimed',   '',     'abandoned', FALSE, FALSE, FALSE, '', '', '',
   '', '', '', 'requests.reclaim_cooldown', 'none', 0, 'none', FALSE, 'refund', 'request.abandoned', '', ''),
  ('requests', 'assignment', 'expire',  'claimed',   '',     'expired',   FALSE, FALSE, FALSE, '', '', '',
   '', '', 'after', 'requests.reclaim_cooldown', 'none', 0, 'none', FALSE, 'refund', 'request.expired', '', 'both'),
  ('requests', 'assignment', 'accept',  'submitted', '',     'accepted',  TRUE,  FALSE, TRUE, 'completed', '', '',
   '', '', '', '', 'none', 0, 'optional', TRUE, 'release', 'request.accepted', '', 'holder'),
  ('requests', 'assignment', 'auto_accept', 'submitted', '', 'accepted',  TRUE,  FALSE, TRUE, 'completed', '', '',
   '', '', 'after', '', 'none', 0, 'none', FALSE, 'release', 'request.auto_accepted', '', 'both'),
  ('requests', 'assignment', 'rate',    'accepted',  '',     'accepted',  TRUE,  FALSE, TRUE, '', '', '',
   '', '', '', '', 'none', 0, 'required', FALSE, '', 'request.rated', '', 'holder'),
  ('requests', 'assignment', 'reject',  'submitted', '',     'rejected',  TRUE,  FALSE, FALSE, '', '', '',
   'requests.dispute_window', 'frozen', '', '', 'none', 0, 'none', TRUE, '', 'request.rejected', '', 'holder'),
  ('requests', 'assignment', 'dispute', 'rejected',  '',     'disputed',  TRUE,  FALSE, FALSE, '', '', '',
   '', '', 'before', '', 'none', 0, 'none', FALSE, '', 'request.disputed', '', 'author'),
  ('requests', 'assignment', 'overturn', 'disputed', '',     'accepted',  TRUE,  FALSE, TRUE, 'completed', '', '',
   '', '', '', '', 'none', 0, 'none', TRUE, 'release', 'request.overturned', '', 'both'),
  ('requests', 'assignment', 'uphold',  'disputed',  '',     'upheld',    FALSE, FALSE, FALSE, '', '', '',
   '', '', '', '', 'none', 0, 'none', TRUE, 'refund', 'request.upheld', '', 'both'),
  ('requests', 'assignment', 'close_rejected', 'rejected', '', 'upheld',  FALSE, FALSE, FALSE, '', '', '',
   '', '', 'after', '', 'none', 0, 'none', FALSE, 'refund', 'request.rejection_closed', '', 'holder'),
  ('requests', 'assignment', 'cancel',  'claimed',   '',     'cancelled', FALSE, FALSE, FALSE, '', '', '',
   '', '', '', 'now', 'none', 0, 'none', FALSE, 'refund', 'request.cancelled', '', 'holder'),
  ('requests', 'assignment', 'cancel',  'submitted', '',     'cancelled', FALSE, FALSE, FALSE, '', '', '',
   '', '', '', 'now', 'none', 0, 'none', FALSE, 'refund', 'request.cancelled', '', 'both');
--;;
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, placed, loaded, deadline, deadline_mode, again, ledger, undo_of,
                        undo_within, event_type, notify) VALUES
  ('requests', 'assignment', 'undo_cancel', 'cancelled', 'open', 'claimed',   TRUE, TRUE,  'restore', 'frozen', 'now',   'hold', 'cancel',
   'undo.window', 'request.cancel_undone', 'holder'),
  ('requests', 'assignment', 'undo_cancel', 'cancelled', 'open', 'submitted', TRUE, FALSE, 'restore', 'frozen', 'never', 'hold', 'cancel',
   'undo.window', 'request.cancel_undone', 'both');
--;;
-- What is owed: held (pending) with the claim, due with the acceptance, then paid by hand of an admin.
INSERT INTO transition (desk, machine, verb, from_status, item_from, to_status, event_type, notify) VALUES
  ('requests', 'ledger', 'pay',    'due',    '', 'sent',    'payment.sent',    'holder'),
  ('requests', 'ledger', 'settle', 'sent',   '', 'settled', 'payment.settled', ''),
  ('requests', 'ledger', 'fail',   'sent',   '', 'failed',  'payment.failed',  'holder'),
  ('requests', 'ledger', 'retry',  'failed', '', 'due',     'payment.retried', '');
--;;
INSERT INTO permission (desk, machine, verb, from_status, role, actor, note) VALUES
  ('requests', 'item',       'file',           '',          'any',      'author',            'optional'),
  ('requests', 'item',       'file',           '',          'admin',    'any',               'optional'),
  ('requests', 'item',       'edit',           'open',      'any',      'author',            'optional'),
  ('requests', 'item',       'edit',           'open',      'admin',    'any',               'optional'),
  ('requests', 'item',       'archive',        'open',      'any',      'author',            'optional'),
  ('requests', 'item',       'archive',        'open',      'admin',    'any',               'optional'),
  ('requests', 'item',       'archive',        'completed', 'any',      'author',            'optional'),
  ('requests', 'item',       'archive',        'completed', 'admin',    'any',               'optional'),
  ('requests', 'assignment', 'claim',          '',          'reviewer', 'not_author',        'none'),
  ('requests', 'assignment', 'submit',         'claimed',   'any',      'holder',            'optional'),
  ('requests', 'assignment', 'abandon',        'claimed',   'any',      'holder',            'optional'),
  ('requests', 'assignment', 'expire',         'claimed',   'jobs',     'any',               'none'),
  ('requests', 'assignment', 'accept',         'submitted', 'any',      'author,other',      'optional'),
  ('requests', 'assignment', 'accept',         'submitted', 'admin',    'other',             'optional'),
  ('requests', 'assignment', 'auto_accept',    'submitted', 'jobs',     'any',               'none'),
  ('requests', 'assignment', 'rate',           'accepted',  'any',      'author,other',      'optional'),
  ('requests', 'assignment', 'rate',           'accepted',  'admin',    'other',             'optional'),
  ('requests', 'assignment', 'reject',         'submitted', 'any',      'author,other',      'required'),
  ('requests', 'assignment', 'reject',         'submitted', 'admin',    'other',             'required'),
  ('requests', 'assignment', 'dispute',        'rejected',  'any',      'holder',            'required'),
  ('requests', 'assignment', 'overturn',       'disputed',  'admin',    'other,not_decider', 'required'),
  ('requests', 'assignment', 'uphold',         'disputed',  'admin',    'other,not_decider', 'required'),
  ('requests', 'assignment', 'close_rejected', 'rejected',  'jobs',     'any',               'none'),
  ('requests', 'assignment', 'cancel',         'claimed',   'admin',    'any',               'required'),
  ('requests', 'assignment', 'cancel',         'submitted', 'admin',    'any',               'required'),
  ('requests', 'assignment', 'undo_cancel',    'cancelled', 'admin',    'any',               'optional'),
  ('requests', 'ledger',     'pay',            'due',       'admin',    'not_decider',       'optional'),
  ('requests', 'ledger',     'settle',         'sent',      'admin',    'any',               'optional'),
  ('requests', 'ledger',     'fail',           'sent',      'admin',    'any',               'required'),
  ('requests', 'ledger',     'retry',          'failed',    'admin',    'any',               'optional');
