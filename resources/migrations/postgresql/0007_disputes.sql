-- SPDX-License-Identifier: GPL-3.0-or-later
-- Disputed reviews: a badge on every window counts them, and there are few among very many. (A disputed review has no deadline, so that the
-- index of deadlines does not have it.)
CREATE INDEX assignment_disputed ON assignment (work_item_id) WHERE status = 'disputed';
