SELECT p.id, p.uuid, p.name, p.description, COALESCE(c.path, '') AS category, COALESCE(b.name, '') AS brand,
       u.code AS unit_code, COALESCE(t.code, '') AS tax_class, p.state, p.publish_at,
       CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived, p.version
FROM catalog_product AS p
JOIN catalog_unit AS u ON u.id = p.unit_id
LEFT JOIN catalog_category AS c ON c.id = p.category_id
LEFT JOIN catalog_brand AS b ON b.id = p.brand_id
LEFT JOIN catalog_tax_class AS t ON t.id = p.tax_class_id
WHERE p.id = :id
