SELECT id, uuid, category, name, archived, kind, COALESCE(key_digit, 0) AS key_digit, for_role, version
FROM stock_reasons ORDER BY category, name_key
