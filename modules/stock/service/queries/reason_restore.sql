UPDATE stock_reason SET archived_at = NULL, version = version + 1 WHERE id = :id
