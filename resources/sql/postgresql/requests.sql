-- SPDX-License-Identifier: GPL-3.0-or-later
-- fragment: attempt_repeats
CASE WHEN a.content IS NULL THEN 0 ELSE (SELECT o.repeats FROM repeats_of(a.id) o) END AS repeats,
       CASE WHEN a.content IS NULL THEN FALSE ELSE (SELECT o.own FROM repeats_of(a.id) o) END AS repeats_own
