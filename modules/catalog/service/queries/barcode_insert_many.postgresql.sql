INSERT INTO catalog_barcode (uuid, variant_id, code, kind, match_key, pack_quantity, created_at)
SELECT r.uuid, v.id, r.code, r.kind, r.match_key, r.pack_quantity, CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json))
  AS r (uuid text, owner_uuid text, code text, kind text, match_key text, pack_quantity bigint)
JOIN catalog_variant AS v ON v.uuid = r.owner_uuid
