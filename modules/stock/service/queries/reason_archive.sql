UPDATE stock_reason SET archived_at = foundation_now() WHERE id = :id AND archived_at IS NULL
