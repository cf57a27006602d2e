INSERT INTO catalog_product (uuid, name, name_key, description, category_id, brand_id, unit_id, tax_class_id, state,
                             publish_at, created_at, changed_at)
SELECT r.uuid, r.name, r.name_key, r.description, c.id, b.id, u.id, t.id, r.state, r.publish_at,
       CAST(:now AS BIGINT), CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json))
  AS r (uuid text, name text, name_key text, description text, category_key text, brand_key text, unit_key text,
        tax_key text, state text, publish_at bigint, n bigint)
JOIN catalog_unit AS u ON u.code_key = r.unit_key
LEFT JOIN catalog_category AS c ON c.path_key = r.category_key
LEFT JOIN catalog_brand AS b ON b.name_key = r.brand_key
LEFT JOIN catalog_tax_class AS t ON t.code_key = r.tax_key
ORDER BY r.n
