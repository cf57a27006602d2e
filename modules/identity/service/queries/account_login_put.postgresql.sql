-- On a server the account is a login role and the secret its SCRAM verifier; in a file it is an Argon2id hash.
SELECT backroom_accounts.put_login(CAST(:name_key AS TEXT), CAST(:role AS TEXT), CAST(:disabled AS BIGINT) = 1,
                                   CAST(:secret AS TEXT)) AS login
