SELECT id, uuid, category, name, archived FROM stock_reasons ORDER BY category, name_key
