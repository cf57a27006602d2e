-- Only a server has login roles; NULL where it was not prepared by a superuser, who alone may read verifiers.
SELECT to_regprocedure('backroom_accounts.export_logins()')::TEXT AS name
