-- Many rows at once: json_each here, json_to_recordset there.
INSERT INTO dataexchange_import_item (import_id, entity, entity_uuid, action)
SELECT CAST(:import_id AS BIGINT), r.entity, r.uuid, r.action
FROM json_to_recordset(CAST(:rows AS json)) AS r (entity text, uuid text, action text)
