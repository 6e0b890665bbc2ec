-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: engineer_tags
COALESCE((SELECT group_concat(t.tag, ' ') FROM (SELECT x.tag FROM person_tag x WHERE x.person_id = p.id ORDER BY x.tag) t), '')
