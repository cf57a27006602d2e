INSERT INTO stock_reason (uuid, category, name, name_key, kind, key_digit, for_role, created_at)
VALUES (:uuid, :category, :name, :name_key, :kind, CAST(:key_digit AS BIGINT), :for_role, foundation_now()) RETURNING id
