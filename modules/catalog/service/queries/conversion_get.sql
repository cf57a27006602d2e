SELECT c.numerator, c.denominator, c.inexact
FROM catalog_unit_conversion AS c
JOIN catalog_unit AS u ON u.id = c.unit_id
JOIN catalog_unit AS b ON b.id = c.base_unit_id
WHERE u.code_key = :unit_key AND b.code_key = :base_key AND (c.product_id IS NULL OR c.product_id = :product_id)
ORDER BY CASE WHEN c.product_id IS NULL THEN 1 ELSE 0 END LIMIT 1
