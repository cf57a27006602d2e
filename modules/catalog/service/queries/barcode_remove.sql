UPDATE catalog_barcode SET removed_at = :now
WHERE variant_id = :variant AND match_key = :match_key AND removed_at IS NULL
