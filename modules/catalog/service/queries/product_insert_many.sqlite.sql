INSERT INTO catalog_product (uuid, name, name_key, description, category_id, brand_id, unit_id, tax_class_id, state,
                             publish_at, created_at, changed_at)
SELECT r.value->>'uuid', r.value->>'name', r.value->>'name_key', r.value->>'description', c.id, b.id, u.id, t.id,
       r.value->>'state', r.value->>'publish_at', :now, :now
FROM json_each(:rows) AS r
JOIN catalog_unit AS u ON u.code_key = r.value->>'unit_key'
LEFT JOIN catalog_category AS c ON c.path_key = r.value->>'category_key'
LEFT JOIN catalog_brand AS b ON b.name_key = r.value->>'brand_key'
LEFT JOIN catalog_tax_class AS t ON t.code_key = r.value->>'tax_key'
ORDER BY r.key
