-- Moves and adjustments are drafts too: what is scanned there stands before it beeps. A move has no site before its
-- first bin; of an adjusted item what it does to the books is kept, and what they said when somebody counted.
CREATE TABLE scanning_session_new (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  task @text@ NOT NULL CHECK (task IN ('receive', 'transfer', 'adjust')),
  site_id @int@ REFERENCES locations_location (id),
  place_id @int@ REFERENCES locations_location (id),
  party_id @int@ REFERENCES locations_location (id),
  delivery_note @text@ NOT NULL DEFAULT '',
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  desk @text@ NOT NULL,
  document_uuid @text@ NOT NULL UNIQUE,
  state @text@ NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'posted', 'discarded')),
  last_seq @int@ NOT NULL DEFAULT 0,
  opened_at @int@ NOT NULL,
  closed_at @int@,
  CHECK ((state = 'open') = (closed_at IS NULL)),
  CONSTRAINT scanning_session_placed CHECK (task = 'transfer' OR (site_id IS NOT NULL AND place_id IS NOT NULL))
) @strict@;
INSERT INTO scanning_session_new SELECT * FROM scanning_session;
DROP TABLE scanning_session;
ALTER TABLE scanning_session_new RENAME TO scanning_session;
CREATE INDEX scanning_session_open ON scanning_session (account_id, id) WHERE state = 'open';

CREATE TABLE scanning_scan_new (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  session_id @int@ NOT NULL REFERENCES scanning_session (id),
  seq @int@ NOT NULL,
  desk @text@ NOT NULL,
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  raw @text@ NOT NULL,
  parsed @text@ NOT NULL,
  meaning @text@ NOT NULL CHECK (meaning IN ('item', 'place', 'unknown')),
  variant_id @int@ REFERENCES catalog_variant (id),
  place_id @int@ REFERENCES locations_location (id),
  quantity @int@ NOT NULL,
  pack_quantity @int@ NOT NULL CHECK (pack_quantity > 0),
  total @int@ NOT NULL,
  state @text@ NOT NULL CHECK (state IN ('taken', 'parked', 'undone', 'posted')),
  at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  reject_reason @text@ NOT NULL DEFAULT '',
  effect @text@ NOT NULL DEFAULT '' CHECK (effect IN ('', 'out', 'in', 'are')),
  was @int@,
  UNIQUE (session_id, seq),
  CHECK ((meaning = 'item') = (variant_id IS NOT NULL)),
  CHECK (meaning <> 'unknown' OR state IN ('parked', 'undone')),
  CONSTRAINT scanning_scan_amount
    CHECK ((quantity > 0 AND total > 0) OR (effect = 'are' AND quantity = 0 AND total = 0)),
  CONSTRAINT scanning_scan_placed CHECK (meaning = 'item' OR place_id IS NOT NULL)
) @strict@;
INSERT INTO scanning_scan_new
SELECT id, uuid, session_id, seq, desk, account_id, raw, parsed, meaning, variant_id, place_id, quantity,
       pack_quantity, total, state, at, changed_at, reject_reason, '', NULL FROM scanning_scan;
DROP TABLE scanning_scan;
ALTER TABLE scanning_scan_new RENAME TO scanning_scan;
CREATE INDEX scanning_scan_parked ON scanning_scan (session_id) WHERE state = 'parked';

-- A reason says what it is for, its key, who may give it; and which edit of it one looks at.
ALTER TABLE stock_reason ADD COLUMN kind @text@ NOT NULL DEFAULT 'any' CHECK (kind IN ('any', 'in', 'out', 'reject'));
ALTER TABLE stock_reason ADD COLUMN key_digit @int@ CHECK (key_digit BETWEEN 1 AND 9);
ALTER TABLE stock_reason ADD COLUMN for_role @text@ NOT NULL DEFAULT ''
  CHECK (for_role IN ('', 'manager', 'admin'));
ALTER TABLE stock_reason ADD COLUMN version @int@ NOT NULL DEFAULT 1;
-- down
ALTER TABLE stock_reason DROP COLUMN version;
ALTER TABLE stock_reason DROP COLUMN for_role;
ALTER TABLE stock_reason DROP COLUMN key_digit;
ALTER TABLE stock_reason DROP COLUMN kind;
DELETE FROM scanning_scan
WHERE session_id IN (SELECT id FROM scanning_session WHERE task <> 'receive') OR quantity = 0;
DELETE FROM scanning_photo WHERE session_id IN (SELECT id FROM scanning_session WHERE task <> 'receive');
DELETE FROM scanning_session WHERE task <> 'receive';
CREATE TABLE scanning_scan_old (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  session_id @int@ NOT NULL REFERENCES scanning_session (id),
  seq @int@ NOT NULL,
  desk @text@ NOT NULL,
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  raw @text@ NOT NULL,
  parsed @text@ NOT NULL,
  meaning @text@ NOT NULL CHECK (meaning IN ('item', 'place', 'unknown')),
  variant_id @int@ REFERENCES catalog_variant (id),
  place_id @int@ NOT NULL REFERENCES locations_location (id),
  quantity @int@ NOT NULL CHECK (quantity > 0),
  pack_quantity @int@ NOT NULL CHECK (pack_quantity > 0),
  total @int@ NOT NULL CHECK (total > 0),
  state @text@ NOT NULL CHECK (state IN ('taken', 'parked', 'undone', 'posted')),
  at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  reject_reason @text@ NOT NULL DEFAULT '',
  UNIQUE (session_id, seq),
  CHECK ((meaning = 'item') = (variant_id IS NOT NULL)),
  CHECK (meaning <> 'unknown' OR state IN ('parked', 'undone'))
) @strict@;
INSERT INTO scanning_scan_old
SELECT id, uuid, session_id, seq, desk, account_id, raw, parsed, meaning, variant_id, place_id, quantity,
       pack_quantity, total, state, at, changed_at, reject_reason FROM scanning_scan;
DROP TABLE scanning_scan;
ALTER TABLE scanning_scan_old RENAME TO scanning_scan;
CREATE INDEX scanning_scan_parked ON scanning_scan (session_id) WHERE state = 'parked';
CREATE TABLE scanning_session_old (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  task @text@ NOT NULL CHECK (task IN ('receive')),
  site_id @int@ NOT NULL REFERENCES locations_location (id),
  place_id @int@ NOT NULL REFERENCES locations_location (id),
  party_id @int@ REFERENCES locations_location (id),
  delivery_note @text@ NOT NULL DEFAULT '',
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  desk @text@ NOT NULL,
  document_uuid @text@ NOT NULL UNIQUE,
  state @text@ NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'posted', 'discarded')),
  last_seq @int@ NOT NULL DEFAULT 0,
  opened_at @int@ NOT NULL,
  closed_at @int@,
  CHECK ((state = 'open') = (closed_at IS NULL))
) @strict@;
INSERT INTO scanning_session_old SELECT * FROM scanning_session;
DROP TABLE scanning_session;
ALTER TABLE scanning_session_old RENAME TO scanning_session;
CREATE INDEX scanning_session_open ON scanning_session (account_id, id) WHERE state = 'open';
