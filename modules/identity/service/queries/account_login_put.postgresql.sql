-- On a server the account is a login role and the secret its SCRAM verifier; in a file it is an Argon2id hash.
SELECT backroom_accounts.put_login(CAST(:account_id AS BIGINT), CAST(:secret AS TEXT)) AS id
