INSERT INTO stock_reason (uuid, category, name, name_key, created_at)
VALUES (:uuid, :category, :name, :name_key, foundation_now()) RETURNING id
