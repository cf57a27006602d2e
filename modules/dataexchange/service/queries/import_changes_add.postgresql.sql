-- Many rows at once: json_each here, json_to_recordset there.
INSERT INTO dataexchange_import_change (import_id, record, record_uuid, field, former, written)
SELECT CAST(:import_id AS BIGINT), r.record, r.uuid, r.field, r.former, r.written
FROM json_to_recordset(CAST(:rows AS json)) AS r (record text, uuid text, field text, former text, written text)
