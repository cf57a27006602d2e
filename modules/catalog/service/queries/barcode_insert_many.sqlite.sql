INSERT INTO catalog_barcode (uuid, variant_id, code, kind, match_key, pack_quantity, created_at)
SELECT r.value->>'uuid', v.id, r.value->>'code', r.value->>'kind', r.value->>'match_key', r.value->>'pack_quantity',
       :now
FROM json_each(:rows) AS r
JOIN catalog_variant AS v ON v.uuid = r.value->>'owner_uuid'
ORDER BY r.key
