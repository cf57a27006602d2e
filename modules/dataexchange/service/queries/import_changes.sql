SELECT record, record_uuid, field, former, written
FROM dataexchange_import_change WHERE import_id = :import_id ORDER BY id
