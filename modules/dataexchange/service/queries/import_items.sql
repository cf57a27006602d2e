SELECT entity, entity_uuid, action FROM dataexchange_import_item WHERE import_id = :import_id ORDER BY id
