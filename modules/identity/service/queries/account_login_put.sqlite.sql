UPDATE identity_account SET password_hash = COALESCE(:secret, password_hash), version = version + 1
WHERE name_key = :name_key AND :role = role AND :disabled = :disabled RETURNING name_key AS login
