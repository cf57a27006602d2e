-- The verifiers for a backup. Only a superuser can read them, so this is made only when one prepares the server; it
-- runs with a superuser's right and therefore touches nothing but pg_catalog.
CREATE OR REPLACE FUNCTION backroom_accounts.export_logins() RETURNS TABLE (account TEXT, verifier TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'backroom_owner@' || current_database(), 'MEMBER') THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed:export_logins';
  END IF;
  RETURN QUERY
    SELECT left(a.rolname, length(a.rolname) - length(current_database()) - 1), a.rolpassword
    FROM pg_authid a
    WHERE right(a.rolname, length(current_database()) + 1) = '@' || current_database()
      AND a.rolname !~ '^backroom_' AND a.rolpassword LIKE 'SCRAM-SHA-256%';
END $$;
