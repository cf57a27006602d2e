-- The ledger. Every quantity is an entry between two holdings inside a document; nothing is updated or deleted.
CREATE TABLE stock_reason (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  category @text@ NOT NULL CHECK (category IN ('receipt', 'issue', 'transfer', 'adjustment', 'count', 'return')),
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  archived_at @int@,
  created_at @int@ NOT NULL,
  UNIQUE (category, name_key)
) @strict@;

-- An account: what lies there. tracked = 0 outside the company, where on_hand stays 0 (it would be a hot row).
-- state: 0 good, 1 quarantine, 2 damaged. lot_id, owner_id, handling_unit_id: 0 = none.
CREATE TABLE stock_holding (
  id @id@,
  variant_id @int@ NOT NULL REFERENCES catalog_variant (id),
  location_id @int@ NOT NULL REFERENCES locations_location (id),
  state @int@ NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
  lot_id @int@ NOT NULL DEFAULT 0,
  owner_id @int@ NOT NULL DEFAULT 0,
  handling_unit_id @int@ NOT NULL DEFAULT 0,
  tracked @int@ NOT NULL CHECK (tracked IN (0, 1)),
  on_hand @int@ NOT NULL DEFAULT 0,
  CHECK (tracked = 1 OR on_hand = 0),
  UNIQUE (variant_id, location_id, state, lot_id, owner_id, handling_unit_id)
) @strict@;
CREATE INDEX stock_holding_location ON stock_holding (location_id, variant_id);

CREATE TABLE stock_document (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  type @text@ NOT NULL CHECK (type IN ('receipt', 'issue', 'transfer', 'adjustment', 'count', 'return')),
  status @text@ NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'posted')),
  number @text@ UNIQUE,
  posted_seq @int@ UNIQUE,
  site_id @int@ REFERENCES locations_location (id),
  party_id @int@ REFERENCES locations_location (id),
  reason_id @int@ REFERENCES stock_reason (id),
  reference @text@ NOT NULL DEFAULT '',
  note @text@ NOT NULL DEFAULT '',
  effective_at @int@ NOT NULL,
  business_day @text@ NOT NULL CHECK (length(business_day) = 10),
  posted_at @int@,
  actor_id @int@ REFERENCES identity_account (id),
  desk @text@ NOT NULL DEFAULT '',
  negative_accepted @int@ NOT NULL DEFAULT 0 CHECK (negative_accepted IN (0, 1)),
  group_uuid @text@,
  reverses_id @int@ UNIQUE REFERENCES stock_document (id),
  content_hash @text@,
  CHECK ((status = 'posted') = (posted_seq IS NOT NULL)),
  CHECK ((status = 'posted') = (number IS NOT NULL)),
  CHECK (status = 'open' OR actor_id IS NOT NULL)
) @strict@;
CREATE INDEX stock_document_group ON stock_document (group_uuid) WHERE group_uuid IS NOT NULL;
CREATE INDEX stock_document_open ON stock_document (id) WHERE status = 'open';

-- unit_cost is 10^-6 of the company currency's major unit for one base unit; NULL = unknown, which is not 0.
-- cost_total (minor units) is what is kept, so nothing is lost in rounding.
CREATE TABLE stock_entry (
  id @id@,
  document_id @int@ NOT NULL REFERENCES stock_document (id),
  line_no @int@ NOT NULL CHECK (line_no > 0),
  variant_id @int@ NOT NULL REFERENCES catalog_variant (id),
  from_holding_id @int@ NOT NULL REFERENCES stock_holding (id),
  to_holding_id @int@ NOT NULL REFERENCES stock_holding (id),
  quantity @int@ NOT NULL CHECK (quantity > 0),
  unit_cost @int@ CHECK (unit_cost >= 0),
  cost_total @int@ CHECK (cost_total >= 0),
  effective_at @int@ NOT NULL,
  posted_at @int@ NOT NULL,
  business_day @text@ NOT NULL,
  reverses_id @int@ UNIQUE REFERENCES stock_entry (id),
  note @text@ NOT NULL DEFAULT '',
  CHECK (from_holding_id <> to_holding_id),
  CHECK ((unit_cost IS NULL) = (cost_total IS NULL)),
  UNIQUE (document_id, line_no)
) @strict@;
CREATE INDEX stock_entry_variant ON stock_entry (variant_id, effective_at);
CREATE INDEX stock_entry_effective ON stock_entry (effective_at);
CREATE INDEX stock_entry_from ON stock_entry (from_holding_id, effective_at);
CREATE INDEX stock_entry_to ON stock_entry (to_holding_id, effective_at);

-- What each holding held at the end of a month; derived, made automatically, corrected by backdated postings.
CREATE TABLE stock_checkpoint_moment (
  at @int@ NOT NULL PRIMARY KEY,
  kind @text@ NOT NULL CHECK (kind IN ('month', 'close')),
  made_at @int@ NOT NULL
) @strict@;
CREATE TABLE stock_checkpoint (
  holding_id @int@ NOT NULL REFERENCES stock_holding (id),
  at @int@ NOT NULL REFERENCES stock_checkpoint_moment (at),
  on_hand @int@ NOT NULL,
  PRIMARY KEY (holding_id, at)
) @strict@;
CREATE INDEX stock_checkpoint_at ON stock_checkpoint (at, holding_id);

-- One row while a posting trigger runs on SQLite: the only moment at which on_hand and checkpoints may change.
CREATE TABLE stock_posting (
  document_id @int@ NOT NULL PRIMARY KEY
) @strict@;

-- Posting numbers on SQLite (PostgreSQL has the sequence beside it).
CREATE TABLE stock_sequence (
  id @int@ NOT NULL PRIMARY KEY CHECK (id = 1),
  last @int@ NOT NULL
) @strict@;
INSERT INTO stock_sequence (id, last) VALUES (1, 0);
-- down
DROP TABLE stock_sequence;
DROP TABLE stock_posting;
DROP TABLE stock_checkpoint;
DROP TABLE stock_checkpoint_moment;
DROP TABLE stock_entry;
DROP TABLE stock_document;
DROP TABLE stock_holding;
DROP TABLE stock_reason;
