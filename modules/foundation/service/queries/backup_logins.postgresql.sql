-- Only a server has login roles.
SELECT account, verifier FROM backroom_accounts.export_logins() ORDER BY account
