UPDATE identity_account SET password_hash = COALESCE(:secret, password_hash), version = version + 1
WHERE id = :account_id RETURNING id
