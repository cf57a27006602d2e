-- Only a server has login roles.
SELECT backroom_accounts.keep_logins(CAST(:names AS TEXT[])) AS shut
