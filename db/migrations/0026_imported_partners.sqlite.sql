-- An import makes suppliers and customers too.
CREATE TABLE dataexchange_import_item_new (
  id @id@,
  import_id @int@ NOT NULL REFERENCES dataexchange_import (id),
  entity @text@ NOT NULL CHECK (entity IN ('product', 'location', 'partner')),
  entity_uuid @text@ NOT NULL,
  action @text@ NOT NULL CHECK (action IN ('created', 'updated')),
  UNIQUE (import_id, entity, entity_uuid)
) @strict@;
INSERT INTO dataexchange_import_item_new
SELECT id, import_id, entity, entity_uuid, action FROM dataexchange_import_item;
DROP TABLE dataexchange_import_item;
ALTER TABLE dataexchange_import_item_new RENAME TO dataexchange_import_item;
-- down
CREATE TABLE dataexchange_import_item_old (
  id @id@,
  import_id @int@ NOT NULL REFERENCES dataexchange_import (id),
  entity @text@ NOT NULL CHECK (entity IN ('product', 'location')),
  entity_uuid @text@ NOT NULL,
  action @text@ NOT NULL CHECK (action IN ('created', 'updated')),
  UNIQUE (import_id, entity, entity_uuid)
) @strict@;
INSERT INTO dataexchange_import_item_old
SELECT id, import_id, entity, entity_uuid, action FROM dataexchange_import_item WHERE entity <> 'partner';
DROP TABLE dataexchange_import_item;
ALTER TABLE dataexchange_import_item_old RENAME TO dataexchange_import_item;
