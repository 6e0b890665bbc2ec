-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same question as desk.repeats_of: whoever opens the file may ask it.
-- fragment: attempt_repeats
(SELECT COUNT(*) FROM assignment o WHERE substr(o.content, 1, 200) = substr(a.content, 1, 200) AND o.content IS NOT NULL
          AND o.content = a.content AND o.id < a.id) AS repeats,
       EXISTS (SELECT 1 FROM assignment o WHERE substr(o.content, 1, 200) = substr(a.content, 1, 200) AND o.content IS NOT NULL
                 AND o.content = a.content AND o.id < a.id AND o.person_id = a.person_id) AS repeats_own
