INSERT INTO catalog_unit_conversion (unit_id, base_unit_id, numerator, denominator, inexact, created_at)
SELECT u.id, b.id, CAST(:numerator AS BIGINT), CAST(:denominator AS BIGINT), :inexact, CAST(:now AS BIGINT)
FROM catalog_unit AS u, catalog_unit AS b
WHERE u.code_key = :unit_key AND b.code_key = :base_key
ON CONFLICT (unit_id, base_unit_id) WHERE product_id IS NULL
DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator, inexact = excluded.inexact
WHERE (catalog_unit_conversion.numerator = CAST(:seen_numerator AS BIGINT)
       AND catalog_unit_conversion.denominator = CAST(:seen_denominator AS BIGINT)
       AND catalog_unit_conversion.inexact = CAST(:seen_inexact AS TEXT))
   OR (catalog_unit_conversion.numerator = excluded.numerator
       AND catalog_unit_conversion.denominator = excluded.denominator
       AND catalog_unit_conversion.inexact = excluded.inexact)
