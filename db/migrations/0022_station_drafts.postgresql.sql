-- Moves and adjustments are drafts too: what is scanned there stands before it beeps. A move has no site before its
-- first bin; of an adjusted item what it does to the books is kept, and what they said when somebody counted.
ALTER TABLE scanning_session
  DROP CONSTRAINT scanning_session_task_check,
  ADD CONSTRAINT scanning_session_task_check CHECK (task IN ('receive', 'transfer', 'adjust')),
  ALTER COLUMN site_id DROP NOT NULL,
  ALTER COLUMN place_id DROP NOT NULL,
  ADD CONSTRAINT scanning_session_placed CHECK (task = 'transfer' OR (site_id IS NOT NULL AND place_id IS NOT NULL));
ALTER TABLE scanning_scan
  ADD COLUMN effect @text@ NOT NULL DEFAULT '' CHECK (effect IN ('', 'out', 'in', 'are')),
  ADD COLUMN was @int@,
  ALTER COLUMN place_id DROP NOT NULL,
  DROP CONSTRAINT scanning_scan_quantity_check,
  DROP CONSTRAINT scanning_scan_total_check,
  ADD CONSTRAINT scanning_scan_amount
    CHECK ((quantity > 0 AND total > 0) OR (effect = 'are' AND quantity = 0 AND total = 0)),
  ADD CONSTRAINT scanning_scan_placed CHECK (meaning = 'item' OR place_id IS NOT NULL);

-- A reason says what it is for, its key, who may give it; and which edit of it one looks at.
ALTER TABLE stock_reason
  ADD COLUMN kind @text@ NOT NULL DEFAULT 'any' CHECK (kind IN ('any', 'in', 'out', 'reject')),
  ADD COLUMN key_digit @int@ CHECK (key_digit BETWEEN 1 AND 9),
  ADD COLUMN for_role @text@ NOT NULL DEFAULT '' CHECK (for_role IN ('', 'manager', 'admin')),
  ADD COLUMN version @int@ NOT NULL DEFAULT 1;
-- down
ALTER TABLE stock_reason DROP COLUMN version, DROP COLUMN for_role, DROP COLUMN key_digit, DROP COLUMN kind;
DELETE FROM scanning_scan
WHERE session_id IN (SELECT id FROM scanning_session WHERE task <> 'receive') OR quantity = 0;
DELETE FROM scanning_photo WHERE session_id IN (SELECT id FROM scanning_session WHERE task <> 'receive');
DELETE FROM scanning_session WHERE task <> 'receive';
ALTER TABLE scanning_scan
  DROP CONSTRAINT scanning_scan_placed,
  DROP CONSTRAINT scanning_scan_amount,
  DROP COLUMN was,
  DROP COLUMN effect,
  ALTER COLUMN place_id SET NOT NULL,
  ADD CONSTRAINT scanning_scan_quantity_check CHECK (quantity > 0),
  ADD CONSTRAINT scanning_scan_total_check CHECK (total > 0);
ALTER TABLE scanning_session
  DROP CONSTRAINT scanning_session_placed,
  ALTER COLUMN place_id SET NOT NULL,
  ALTER COLUMN site_id SET NOT NULL,
  DROP CONSTRAINT scanning_session_task_check,
  ADD CONSTRAINT scanning_session_task_check CHECK (task IN ('receive'));
