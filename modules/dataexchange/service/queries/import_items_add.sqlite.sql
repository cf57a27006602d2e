-- Many rows at once: json_each here, json_to_recordset there.
INSERT INTO dataexchange_import_item (import_id, entity, entity_uuid, action)
SELECT :import_id, r.value->>'entity', r.value->>'uuid', r.value->>'action'
FROM json_each(:rows) AS r
