-- Suppliers and customers. What says who a person is stands in columns of its own (name, contact_name, email, phone,
-- search_key, the addresses), so that it can be erased without touching what was delivered.
CREATE TABLE partners_partner (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  code @text@ NOT NULL,
  code_key @text@ NOT NULL UNIQUE,
  is_supplier @int@ NOT NULL CHECK (is_supplier IN (0, 1)),
  is_customer @int@ NOT NULL CHECK (is_customer IN (0, 1)),
  supplier_place_id @int@ UNIQUE REFERENCES locations_location (id),
  customer_place_id @int@ UNIQUE REFERENCES locations_location (id),
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  contact_name @text@ NOT NULL DEFAULT '',
  email @text@ NOT NULL DEFAULT '',
  phone @text@ NOT NULL DEFAULT '',
  search_key @text@ NOT NULL,
  vat_number @text@ NOT NULL DEFAULT '',
  currency @text@ NOT NULL DEFAULT '',
  language @text@ NOT NULL DEFAULT '',
  lead_time_days @int@ CHECK (lead_time_days >= 0),
  minimum_order @int@ CHECK (minimum_order >= 0),
  terms @text@ NOT NULL DEFAULT '',
  warning @text@ NOT NULL DEFAULT '',
  archived_at @int@,
  created_at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1,
  CHECK (is_supplier = 1 OR is_customer = 1),
  CHECK (minimum_order IS NULL OR currency <> '')
) @strict@;
CREATE INDEX partners_partner_name ON partners_partner (name_key, id);

CREATE TABLE partners_address (
  id @id@,
  partner_id @int@ NOT NULL REFERENCES partners_partner (id),
  position @int@ NOT NULL,
  kind @text@ NOT NULL CHECK (kind IN ('main', 'billing', 'delivery', 'returns')),
  recipient @text@ NOT NULL DEFAULT '',
  street @text@ NOT NULL DEFAULT '',
  postcode @text@ NOT NULL DEFAULT '',
  city @text@ NOT NULL DEFAULT '',
  city_key @text@ NOT NULL DEFAULT '',
  country @text@ NOT NULL DEFAULT '',
  UNIQUE (partner_id, position)
) @strict@;

-- Whom goods came from and went to until now.
INSERT INTO partners_partner (uuid, code, code_key, is_supplier, is_customer, supplier_place_id, customer_place_id,
                              name, name_key, search_key, archived_at, created_at, changed_at)
SELECT l.uuid, 'P-' || l.id, 'p-' || l.id, CASE WHEN l.kind = 'supplier' THEN 1 ELSE 0 END,
       CASE WHEN l.kind = 'customer' THEN 1 ELSE 0 END, CASE WHEN l.kind = 'supplier' THEN l.id END,
       CASE WHEN l.kind = 'customer' THEN l.id END, l.name, l.name_key, 'p-' || l.id || ' ' || l.name_key,
       l.archived_at, l.created_at, l.changed_at
FROM locations_location l
WHERE l.kind IN ('supplier', 'customer') AND l.parent_id IS NOT NULL
ORDER BY l.id;

CREATE INDEX stock_document_party ON stock_document (party_id, posted_seq) WHERE party_id IS NOT NULL;
-- down
DROP INDEX stock_document_party;
DROP TABLE partners_address;
DROP TABLE partners_partner;
