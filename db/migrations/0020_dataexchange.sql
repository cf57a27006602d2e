-- Which import made what. Documents carry the import's uuid as their group_uuid; what is no document stands here.
CREATE TABLE dataexchange_import (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  kind @text@ NOT NULL CHECK (kind IN ('products', 'locations', 'suppliers', 'stock', 'movements')),
  file_name @text@ NOT NULL,
  actor_id @int@ NOT NULL REFERENCES identity_account (id),
  started_at @int@ NOT NULL,
  row_count @int@ NOT NULL,
  created_count @int@ NOT NULL,
  updated_count @int@ NOT NULL,
  skipped_count @int@ NOT NULL,
  failed_count @int@ NOT NULL,
  undone_at @int@
) @strict@;

CREATE TABLE dataexchange_import_item (
  id @id@,
  import_id @int@ NOT NULL REFERENCES dataexchange_import (id),
  entity @text@ NOT NULL CHECK (entity IN ('product', 'location')),
  entity_uuid @text@ NOT NULL,
  action @text@ NOT NULL CHECK (action IN ('created', 'updated')),
  UNIQUE (import_id, entity, entity_uuid)
) @strict@;
-- down
DROP TABLE dataexchange_import_item;
DROP TABLE dataexchange_import;
