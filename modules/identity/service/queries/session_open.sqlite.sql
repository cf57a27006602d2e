INSERT INTO identity_session (uuid, account_id, desk, opened_at)
SELECT :uuid, a.id, :desk, foundation_now() FROM identity_account a WHERE a.id = :account_id AND a.disabled_at IS NULL
RETURNING account_id
