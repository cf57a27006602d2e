-- One receiving at a dock: a draft until it is posted under the document UUID that it has from the beginning.
CREATE TABLE scanning_session (
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
CREATE INDEX scanning_session_open ON scanning_session (account_id, id) WHERE state = 'open';

-- Every scan, once, before it beeps. Nothing is deleted; only the state goes on.
CREATE TABLE scanning_scan (
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
  UNIQUE (session_id, seq),
  CHECK ((meaning = 'item') = (variant_id IS NOT NULL)),
  CHECK (meaning <> 'unknown' OR state IN ('parked', 'undone'))
) @strict@;
CREATE INDEX scanning_scan_parked ON scanning_scan (session_id) WHERE state = 'parked';
-- down
DROP TABLE scanning_scan;
DROP TABLE scanning_session;
