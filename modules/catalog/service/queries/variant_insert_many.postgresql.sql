INSERT INTO catalog_variant (uuid, product_id, position, sku, sku_key, name, name_key, search_key, options_text,
                             price_micros, weight_mg, length_mm, width_mm, height_mm, tariff_number, origin_country,
                             created_at, changed_at)
SELECT r.uuid, p.id, r.position, r.sku, r.sku_key, r.name, r.name_key, r.search_key, r.options_text, r.price_micros,
       r.weight_mg, r.length_mm, r.width_mm, r.height_mm, r.tariff_number, r.origin_country,
       CAST(:now AS BIGINT), CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json))
  AS r (uuid text, product_uuid text, position bigint, sku text, sku_key text, name text, name_key text,
        search_key text, options_text text, price_micros bigint, weight_mg bigint, length_mm bigint, width_mm bigint,
        height_mm bigint, tariff_number text, origin_country text, n bigint)
JOIN catalog_product AS p ON p.uuid = r.product_uuid
ORDER BY r.n
