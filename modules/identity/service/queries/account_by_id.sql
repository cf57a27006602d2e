SELECT id, uuid, name, full_name, role, disabled_at, created_at FROM identity_account WHERE id = :id
