-- Many rows at once: json_each here, json_to_recordset there.
INSERT INTO dataexchange_import_change (import_id, record, record_uuid, field, former, written)
SELECT :import_id, r.value->>'record', r.value->>'uuid', r.value->>'field', r.value->>'former', r.value->>'written'
FROM json_each(:rows) AS r
