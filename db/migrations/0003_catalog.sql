-- What the company sells and stores. No quantity stands here.
CREATE TABLE catalog_unit (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  code @text@ NOT NULL,
  code_key @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  decimals @int@ NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  created_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;

CREATE TABLE catalog_tax_class (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  code @text@ NOT NULL,
  code_key @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  created_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;

-- path is the whole way, "Kitchen > Mugs", kept so that lists need no recursion.
CREATE TABLE catalog_category (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  parent_id @int@ REFERENCES catalog_category (id),
  name @text@ NOT NULL,
  path @text@ NOT NULL,
  path_key @text@ NOT NULL UNIQUE,
  archived_at @int@,
  created_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;
CREATE INDEX catalog_category_parent ON catalog_category (parent_id);

CREATE TABLE catalog_brand (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL UNIQUE,
  archived_at @int@,
  created_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;

CREATE TABLE catalog_product (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  description @text@ NOT NULL DEFAULT '',
  category_id @int@ REFERENCES catalog_category (id),
  brand_id @int@ REFERENCES catalog_brand (id),
  unit_id @int@ NOT NULL REFERENCES catalog_unit (id),
  tax_class_id @int@ REFERENCES catalog_tax_class (id),
  state @text@ NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'scheduled')),
  publish_at @int@,
  archived_at @int@,
  created_at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1,
  CHECK ((state = 'scheduled') = (publish_at IS NOT NULL))
) @strict@;
CREATE INDEX catalog_product_category ON catalog_product (category_id);
CREATE INDEX catalog_product_brand ON catalog_product (brand_id);

-- name is the product's name with the options behind it, name_key and search_key what lists sort and find by;
-- kept here so that the largest list of the program reads one table in index order.
CREATE TABLE catalog_variant (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  product_id @int@ NOT NULL REFERENCES catalog_product (id),
  position @int@ NOT NULL DEFAULT 0,
  sku @text@ NOT NULL CHECK (length(sku) BETWEEN 1 AND 64),
  sku_key @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  search_key @text@ NOT NULL,
  options_text @text@ NOT NULL DEFAULT '',
  price_micros @int@ CHECK (price_micros >= 0),
  weight_mg @int@ CHECK (weight_mg > 0),
  length_mm @int@ NOT NULL DEFAULT 0 CHECK (length_mm >= 0),
  width_mm @int@ NOT NULL DEFAULT 0 CHECK (width_mm >= 0),
  height_mm @int@ NOT NULL DEFAULT 0 CHECK (height_mm >= 0),
  tariff_number @text@ NOT NULL DEFAULT '',
  origin_country @text@ NOT NULL DEFAULT '',
  archived_at @int@,
  created_at @int@ NOT NULL,
  changed_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;
CREATE INDEX catalog_variant_product ON catalog_variant (product_id, position, id);
CREATE INDEX catalog_variant_name ON catalog_variant (name_key, id);

CREATE TABLE catalog_option (
  id @id@,
  variant_id @int@ NOT NULL REFERENCES catalog_variant (id),
  position @int@ NOT NULL,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  value @text@ NOT NULL,
  value_key @text@ NOT NULL,
  UNIQUE (variant_id, name_key)
) @strict@;

CREATE TABLE catalog_attribute (
  id @id@,
  product_id @int@ NOT NULL REFERENCES catalog_product (id),
  position @int@ NOT NULL,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL,
  value @text@ NOT NULL,
  value_key @text@ NOT NULL,
  UNIQUE (product_id, name_key)
) @strict@;

-- A code that is taken off an item stays with the time it was good until, so that old papers can still be read.
CREATE TABLE catalog_barcode (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  variant_id @int@ NOT NULL REFERENCES catalog_variant (id),
  code @text@ NOT NULL,
  kind @text@ NOT NULL CHECK (kind IN ('ean8', 'ean13', 'upca', 'upce', 'gtin14', 'free')),
  match_key @text@ NOT NULL,
  pack_quantity @int@ NOT NULL DEFAULT 1000000 CHECK (pack_quantity > 0),
  created_at @int@ NOT NULL,
  removed_at @int@
) @strict@;
CREATE UNIQUE INDEX catalog_barcode_match ON catalog_barcode (match_key) WHERE removed_at IS NULL;
CREATE INDEX catalog_barcode_variant ON catalog_barcode (variant_id);

-- SKUs a variant had before: they resolve for history.
CREATE TABLE catalog_former_sku (
  id @id@,
  variant_id @int@ NOT NULL REFERENCES catalog_variant (id),
  sku @text@ NOT NULL,
  sku_key @text@ NOT NULL,
  until_at @int@ NOT NULL
) @strict@;
CREATE INDEX catalog_former_sku_key ON catalog_former_sku (sku_key);

CREATE TABLE catalog_image (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  product_id @int@ NOT NULL REFERENCES catalog_product (id),
  variant_id @int@ REFERENCES catalog_variant (id),
  blob_hash @text@ NOT NULL REFERENCES foundation_blob (hash),
  position @int@ NOT NULL DEFAULT 0,
  created_at @int@ NOT NULL
) @strict@;
CREATE INDEX catalog_image_product ON catalog_image (product_id, position, id);

-- 1 of unit = numerator / denominator of base_unit; for one product (a carton of tea) or for all (a dozen).
CREATE TABLE catalog_unit_conversion (
  id @id@,
  product_id @int@ REFERENCES catalog_product (id),
  unit_id @int@ NOT NULL REFERENCES catalog_unit (id),
  base_unit_id @int@ NOT NULL REFERENCES catalog_unit (id),
  numerator @int@ NOT NULL CHECK (numerator > 0),
  denominator @int@ NOT NULL CHECK (denominator > 0),
  inexact @text@ NOT NULL CHECK (inexact IN ('refuse', 'round_up', 'remainder')),
  created_at @int@ NOT NULL,
  CHECK (unit_id <> base_unit_id)
) @strict@;
CREATE UNIQUE INDEX catalog_unit_conversion_all ON catalog_unit_conversion (unit_id, base_unit_id)
  WHERE product_id IS NULL;
CREATE UNIQUE INDEX catalog_unit_conversion_product ON catalog_unit_conversion (product_id, unit_id, base_unit_id)
  WHERE product_id IS NOT NULL;

-- Every company counts pieces; other units are its own to add.
INSERT INTO catalog_unit (uuid, code, code_key, name, decimals, created_at)
VALUES ('00000000-0000-7000-8000-000000000301', 'pcs', 'pcs', 'Piece', 0, 0),
       ('00000000-0000-7000-8000-000000000302', 'kg', 'kg', 'Kilogram', 3, 0),
       ('00000000-0000-7000-8000-000000000303', 'm', 'm', 'Metre', 3, 0),
       ('00000000-0000-7000-8000-000000000304', 'l', 'l', 'Litre', 3, 0);
INSERT INTO catalog_tax_class (uuid, code, code_key, name, created_at)
VALUES ('00000000-0000-7000-8000-000000000311', 'standard', 'standard', 'Standard rate', 0),
       ('00000000-0000-7000-8000-000000000312', 'reduced', 'reduced', 'Reduced rate', 0),
       ('00000000-0000-7000-8000-000000000313', 'zero', 'zero', 'Not taxed', 0);
-- down
DROP TABLE catalog_unit_conversion;
DROP TABLE catalog_image;
DROP TABLE catalog_former_sku;
DROP TABLE catalog_barcode;
DROP TABLE catalog_attribute;
DROP TABLE catalog_option;
DROP TABLE catalog_variant;
DROP TABLE catalog_product;
DROP TABLE catalog_brand;
DROP TABLE catalog_category;
DROP TABLE catalog_tax_class;
DROP TABLE catalog_unit;
