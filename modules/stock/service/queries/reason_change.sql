UPDATE stock_reason
SET kind = :kind, key_digit = CAST(:key_digit AS BIGINT), for_role = :for_role, version = version + 1
WHERE id = :id AND version = :version
