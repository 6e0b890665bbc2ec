-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: engineer_tags
COALESCE((SELECT string_agg(t.tag, ' ' ORDER BY t.tag) FROM person_tag t WHERE t.person_id = p.id), '')
