SELECT id, COALESCE(number, '') AS number, status FROM stock_documents WHERE uuid = :uuid
