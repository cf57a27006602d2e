UPDATE catalog_variant
SET sku = :sku, sku_key = :sku_key, options_text = :options_text, price_micros = CAST(:price_micros AS BIGINT),
    weight_mg = CAST(:weight_mg AS BIGINT), length_mm = :length_mm, width_mm = :width_mm, height_mm = :height_mm,
    tariff_number = :tariff_number, origin_country = :origin_country, changed_at = :now, version = version + 1
WHERE id = :id
