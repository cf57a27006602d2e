UPDATE stock_reason SET archived_at = foundation_now(), key_digit = NULL, version = version + 1
WHERE id = :id AND archived_at IS NULL
