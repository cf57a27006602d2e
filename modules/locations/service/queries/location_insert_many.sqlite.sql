INSERT INTO locations_location (uuid, parent_id, kind, purpose, code, code_key, name, name_key, barcode, barcode_key,
                                path, site_id, time_zone, holds_stock, negative_policy, effective_negative_policy,
                                pick_order, created_at, changed_at)
SELECT r.value->>'uuid', r.value->>'parent_id', r.value->>'kind', r.value->>'purpose', r.value->>'code',
  r.value->>'code_key', r.value->>'name',
       r.value->>'name_key', r.value->>'barcode', r.value->>'barcode_key', r.value->>'path', r.value->>'site_id',
         r.value->>'time_zone',
       r.value->>'holds_stock', r.value->>'negative_policy', r.value->>'effective_negative_policy',
       r.value->>'pick_order', :now, :now
FROM json_each(:rows) AS r
ORDER BY r.key
