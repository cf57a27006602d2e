-- product_id NULL holds for every product; a product's own comes first.
CREATE VIEW catalog_unit_conversions AS
SELECT c.product_id, c.unit_id, u.code AS unit_code, u.code_key AS unit_code_key, c.base_unit_id, c.numerator,
       c.denominator, c.inexact
FROM catalog_unit_conversion c JOIN catalog_unit u ON u.id = c.unit_id;
