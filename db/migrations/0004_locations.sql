-- Places, inside and outside. path, site_id, holds_stock and effective_negative_policy follow from the tree and are
-- kept by the service at each change, so that posting reads one row.
CREATE TABLE locations_location (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  parent_id @int@ REFERENCES locations_location (id),
  kind @text@ NOT NULL CHECK (kind IN ('site', 'zone', 'bin', 'supplier', 'customer', 'loss', 'opening', 'transit')),
  purpose @text@ NOT NULL DEFAULT 'storage' CHECK (purpose IN ('storage', 'receiving', 'packing', 'quarantine')),
  code @text@ NOT NULL,
  code_key @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  barcode @text@ NOT NULL DEFAULT '',
  barcode_key @text@ UNIQUE,
  path @text@ NOT NULL,
  site_id @int@ REFERENCES locations_location (id),
  time_zone @text@ NOT NULL DEFAULT '',
  holds_stock @int@ NOT NULL CHECK (holds_stock IN (0, 1)),
  negative_policy @text@ NOT NULL DEFAULT 'inherit'
    CHECK (negative_policy IN ('inherit', 'refuse', 'warn', 'allow')),
  effective_negative_policy @text@ NOT NULL CHECK (effective_negative_policy IN ('refuse', 'warn', 'allow')),
  pick_order @int@ NOT NULL DEFAULT 0,
  archived_at @int@,
  created_at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1,
  CHECK ((kind IN ('site', 'zone', 'bin')) = (holds_stock = 1)),
  CHECK (holds_stock = 1 OR effective_negative_policy = 'allow')
) @strict@;
CREATE INDEX locations_location_parent ON locations_location (parent_id, pick_order, id);
CREATE INDEX locations_location_site ON locations_location (site_id, pick_order, id);
CREATE UNIQUE INDEX locations_location_party ON locations_location (kind, name_key)
  WHERE kind IN ('supplier', 'customer');

INSERT INTO locations_location (uuid, kind, code, code_key, name, name_key, path, holds_stock,
                                effective_negative_policy, created_at, changed_at)
VALUES ('00000000-0000-7000-8000-000000000401', 'supplier', 'SUPPLIER', 'supplier', 'Suppliers', '', 'SUPPLIER', 0,
  'allow', 0, 0),
       ('00000000-0000-7000-8000-000000000402', 'customer', 'CUSTOMER', 'customer', 'Customers', '', 'CUSTOMER', 0,
         'allow', 0, 0),
       ('00000000-0000-7000-8000-000000000403', 'loss', 'LOSS', 'loss', 'Loss', '', 'LOSS', 0, 'allow', 0, 0),
       ('00000000-0000-7000-8000-000000000404', 'opening', 'OPENING', 'opening', 'Opening stock', '', 'OPENING', 0,
         'allow', 0, 0),
       ('00000000-0000-7000-8000-000000000405', 'transit', 'TRANSIT', 'transit', 'On the way', '', 'TRANSIT', 0,
         'allow', 0, 0);
-- down
DROP TABLE locations_location;
