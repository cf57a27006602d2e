SELECT id FROM stock_reasons WHERE category = :category AND name_key = :name_key
