UPDATE identity_account SET role = :role, disabled_at = CAST(:disabled_at AS BIGINT), version = version + 1
WHERE id = :id
