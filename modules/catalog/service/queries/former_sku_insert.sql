INSERT INTO catalog_former_sku (variant_id, sku, sku_key, until_at) VALUES (:variant, :sku, :sku_key, :now)
