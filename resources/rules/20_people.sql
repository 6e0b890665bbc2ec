-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may manage people, policies and the trail. holder = the person themself, other = anybody else.
INSERT INTO permission (desk, machine, verb, from_status, role, actor, note) VALUES
  ('', 'person', 'add',             '', 'admin', 'any',    'optional'),
  ('', 'person', 'edit',            '', 'admin', 'any',    'optional'),
  ('', 'person', 'add_login',       '', 'admin', 'any',    'optional'),
  ('', 'person', 'set_roles',       '', 'admin', 'any',    'optional'),
  ('', 'person', 'set_capacity',    '', 'admin', 'any',    'optional'),
  ('', 'person', 'set_duty',        '', 'any',   'holder', 'optional'),
  ('', 'person', 'set_duty',        '', 'admin', 'any',    'optional'),
  ('', 'person', 'deactivate',      '', 'admin', 'other',  'optional'),
  ('', 'person', 'reactivate',      '', 'admin', 'other',  'optional'),
  ('', 'person', 'change_password', '', 'any',   'holder', 'none'),
  ('', 'person', 'reset_password',  '', 'admin', 'other',  'optional'),
  ('', 'policy', 'set',             '', 'admin', 'any',    'optional'),
  ('', 'audit',  'seal',            '', 'admin', 'any',    'none'),
  ('', 'audit',  'seal',            '', 'jobs',  'any',    'none');
