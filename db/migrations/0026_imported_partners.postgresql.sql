-- An import makes suppliers and customers too.
ALTER TABLE dataexchange_import_item
  DROP CONSTRAINT dataexchange_import_item_entity_check,
  ADD CONSTRAINT dataexchange_import_item_entity_check CHECK (entity IN ('product', 'location', 'partner'));
-- down
DELETE FROM dataexchange_import_item WHERE entity = 'partner';
ALTER TABLE dataexchange_import_item
  DROP CONSTRAINT dataexchange_import_item_entity_check,
  ADD CONSTRAINT dataexchange_import_item_entity_check CHECK (entity IN ('product', 'location'));
