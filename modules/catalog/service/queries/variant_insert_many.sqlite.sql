INSERT INTO catalog_variant (uuid, product_id, position, sku, sku_key, name, name_key, search_key, options_text,
                             price_micros, weight_mg, length_mm, width_mm, height_mm, tariff_number, origin_country,
                             created_at, changed_at)
SELECT r.value->>'uuid', p.id, r.value->>'position', r.value->>'sku', r.value->>'sku_key', r.value->>'name',
       r.value->>'name_key', r.value->>'search_key', r.value->>'options_text', r.value->>'price_micros',
       r.value->>'weight_mg', r.value->>'length_mm', r.value->>'width_mm', r.value->>'height_mm',
       r.value->>'tariff_number', r.value->>'origin_country', :now, :now
FROM json_each(:rows) AS r
JOIN catalog_product AS p ON p.uuid = r.value->>'product_uuid'
ORDER BY r.key
