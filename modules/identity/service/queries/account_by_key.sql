SELECT id, uuid, name, full_name, role, disabled_at, created_at, COALESCE(password_hash, '') AS password_hash
FROM identity_account WHERE name_key = :name_key
