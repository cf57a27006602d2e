INSERT INTO identity_account (uuid, name, name_key, full_name, role, created_at)
VALUES (:uuid, :name, :name_key, :full_name, :role, :created_at)
RETURNING id
