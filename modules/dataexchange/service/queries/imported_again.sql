-- What later imports brought back is theirs.
SELECT i.entity_uuid
FROM dataexchange_import_item i JOIN dataexchange_import n ON n.id = i.import_id
WHERE i.import_id > :import_id AND i.action = 'created' AND n.undone_at IS NULL
