SELECT u.code AS unit, b.code AS base, COALESCE(p.id, 0) AS product_id, COALESCE(p.name, '') AS product,
       c.numerator, c.denominator, c.inexact
FROM catalog_unit_conversion AS c
JOIN catalog_unit AS u ON u.id = c.unit_id
JOIN catalog_unit AS b ON b.id = c.base_unit_id
LEFT JOIN catalog_product AS p ON p.id = c.product_id
ORDER BY u.code_key, b.code_key, CASE WHEN p.id IS NULL THEN 0 ELSE 1 END, p.name_key, c.id
