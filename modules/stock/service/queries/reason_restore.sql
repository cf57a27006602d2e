UPDATE stock_reason SET archived_at = NULL WHERE id = :id
