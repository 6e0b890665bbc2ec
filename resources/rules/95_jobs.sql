-- SPDX-License-Identifier: GPL-3.0-or-later
-- Jobs and reminders. What a job does is a rule; its schedule and whether it runs are the organisation's, and only begin as written here.
INSERT INTO reminder (desk, event_type, status, after_key, before_ms, notify) VALUES
  ('claims',   'claim.reminder',              'under_review', 'claims.remind_after', 0,        'holder'),
  ('claims',   'claim.last_reminder',         'under_review', '',                    86400000, 'holder'),
  ('requests', 'request.expiry_reminder',     'claimed',      '',                    86400000, 'both'),
  ('requests', 'request.acceptance_reminder', 'submitted',    '',                    86400000, 'both');
--;;
INSERT INTO job (name, kind, desk, verb, period_ms, offset_ms, enabled, next_at)
SELECT j.name, j.kind, j.desk, j.verb, j.period_ms, 0, j.enabled, 0
FROM (SELECT 'release_orphaned' AS name, 'verb' AS kind, 'claims' AS desk, 'release_orphaned' AS verb, 86400000 AS period_ms, FALSE AS enabled
      UNION ALL SELECT 'reminders',        'reminders',  '',         '',               3600000,  TRUE
      UNION ALL SELECT 'send_mail',        'effects',    '',         '',               60000,    TRUE
      UNION ALL SELECT 'expire_claims',    'verb',       'requests', 'expire',         3600000,  TRUE
      UNION ALL SELECT 'auto_accept',      'verb',       'requests', 'auto_accept',    3600000,  TRUE
      UNION ALL SELECT 'close_rejected',   'verb',       'requests', 'close_rejected', 3600000,  TRUE
      UNION ALL SELECT 'escalate_overdue', 'verb',      'incidents', 'escalate',       300000,  TRUE
      UNION ALL SELECT 'remind_decisions', 'verb',      'incidents', 'remind_decision', 300000, TRUE
      UNION ALL SELECT 'seal_audit',       'seal',       '',         '',               600000,   TRUE
      UNION ALL SELECT 'cleanup',          'cleanup',    '',         '',               86400000, TRUE
      UNION ALL SELECT 'check_invariants', 'invariants', '',         '',               86400000, TRUE) j
WHERE NOT EXISTS (SELECT 1 FROM job x WHERE x.name = j.name);
--;;
INSERT INTO lease (name) SELECT 'send_mail' WHERE NOT EXISTS (SELECT 1 FROM lease x WHERE x.name = 'send_mail');
