-- SPDX-License-Identifier: GPL-3.0-or-later
-- Default policies are rows too: the first version of each key. An organisation's own versions come after and are never touched.
INSERT INTO policy (key, value, effective_from)
SELECT d.key, d.value, 0
FROM (SELECT 'claims.orphan_after' AS key, '7 days' AS value
      UNION ALL SELECT 'claims.remind_after', '5 days'
      UNION ALL SELECT 'claims.reclaim_cooldown', '24 hours'
      UNION ALL SELECT 'claims.max_load', 'none'
      UNION ALL SELECT 'requests.claim_timeout', '72 hours'
      UNION ALL SELECT 'requests.auto_accept_after', '7 days'
      UNION ALL SELECT 'requests.dispute_window', '7 days'
      UNION ALL SELECT 'requests.reclaim_cooldown', '24 hours'
      UNION ALL SELECT 'requests.max_load', '5'
      UNION ALL SELECT 'incidents.sla.critical', '1 hour'
      UNION ALL SELECT 'incidents.sla.high', '4 hours'
      UNION ALL SELECT 'incidents.sla.normal', '24 hours'
      UNION ALL SELECT 'incidents.sla.low', '72 hours'
      UNION ALL SELECT 'incidents.decision_within', '24 hours'
      UNION ALL SELECT 'incidents.max_load', '3'
      UNION ALL SELECT 'incidents.assign_rate', '30'
      UNION ALL SELECT 'people.allowed_domains', ''
      UNION ALL SELECT 'undo.window', '10 minutes'
      -- Notifications by mail: host:port (empty: none), starttls, tls or unencrypted, an address, a login. The password is never here.
      UNION ALL SELECT 'mail.server', ''
      UNION ALL SELECT 'mail.security', 'starttls'
      UNION ALL SELECT 'mail.from', ''
      UNION ALL SELECT 'mail.user', '') d
WHERE NOT EXISTS (SELECT 1 FROM policy p WHERE p.key = d.key);
