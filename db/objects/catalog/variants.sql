-- Every item that can be counted and scanned, for all other modules.
CREATE VIEW catalog_variants AS
SELECT v.id, v.uuid, v.product_id, p.uuid AS product_uuid, v.position, v.sku, v.sku_key, v.name, v.name_key,
  v.search_key,
       p.name AS product_name, v.options_text, p.category_id, COALESCE(c.path, '') AS category_path,
       COALESCE(c.path_key, '') AS category_path_key, p.brand_id, COALESCE(b.name, '') AS brand,
       p.unit_id, u.code AS unit_code, u.decimals AS unit_decimals, COALESCE(t.code, '') AS tax_class,
       v.price_micros, v.weight_mg, v.length_mm, v.width_mm, v.height_mm, v.tariff_number, v.origin_country,
       p.state, p.publish_at,
       CASE WHEN v.archived_at IS NULL AND p.archived_at IS NULL THEN 0 ELSE 1 END AS archived,
       p.archived_at AS product_archived_at,
       COALESCE(
         (SELECT i.blob_hash FROM catalog_image i WHERE i.variant_id = v.id ORDER BY i.position, i.id LIMIT 1),
         (SELECT i.blob_hash FROM catalog_image i
          WHERE i.product_id = p.id AND i.variant_id IS NULL ORDER BY i.position, i.id LIMIT 1),
         '') AS image_hash,
       v.version
FROM catalog_variant v
JOIN catalog_product p ON p.id = v.product_id
JOIN catalog_unit u ON u.id = p.unit_id
LEFT JOIN catalog_category c ON c.id = p.category_id
LEFT JOIN catalog_brand b ON b.id = p.brand_id
LEFT JOIN catalog_tax_class t ON t.id = p.tax_class_id;
-- Items as lists count and order them: without pictures, categories and units. The rows are in catalog_variants.
CREATE VIEW catalog_variant_keys AS
SELECT v.id, v.sku, v.sku_key, v.name, v.name_key, v.search_key, v.price_micros, p.state,
       CASE WHEN v.archived_at IS NULL AND p.archived_at IS NULL THEN 0 ELSE 1 END AS archived
FROM catalog_variant v
JOIN catalog_product p ON p.id = v.product_id;
-- Items as other lists name them. Of few tables: PostgreSQL puts eight in the best order together. What is more it
-- joins by itself, all the items there are, before it looks which of them are meant.
CREATE VIEW catalog_variant_names AS
SELECT v.id, v.uuid, v.sku, v.sku_key, v.name, v.name_key, u.code AS unit_code
FROM catalog_variant v
JOIN catalog_product p ON p.id = v.product_id
JOIN catalog_unit u ON u.id = p.unit_id;
