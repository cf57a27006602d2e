-- Brings one account's login role in line with its row: made if missing, allowed in or not, one group. It is owned by
-- backroom_accounts@database, the only role of ours that may make roles, and touches nothing but name@database.
-- The preparing role runs this file; Migrator does not.
CREATE OR REPLACE FUNCTION backroom_accounts.put_login(account BIGINT, verifier TEXT) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  db TEXT := current_database();
  a RECORD;
  login TEXT;
  r TEXT;
  has BOOLEAN;
BEGIN
  IF NOT pg_has_role(session_user, 'backroom_accounts@' || db, 'MEMBER')
     AND NOT EXISTS (SELECT 1 FROM public.identity_accounts i
                     WHERE i.id = public.identity_actor() AND (i.role = 'admin' OR i.id = account)) THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed:put_login';
  END IF;
  SELECT i.name_key, i.role, i.disabled_at INTO a FROM public.identity_accounts i WHERE i.id = account;
  IF NOT FOUND OR a.name_key ~ '^(backroom_|pg_)' OR a.name_key ~ '@' THEN
    RAISE EXCEPTION 'backroom:identity.unknown_account:%', account;
  END IF;
  -- Statements are logged by many servers: only what cannot be turned back into the password may stand in one.
  IF verifier IS NOT NULL AND verifier !~ '^SCRAM-SHA-256[$]' THEN
    RAISE EXCEPTION 'backroom:identity.no_verifier:%', account;
  END IF;
  login := a.name_key || '@' || db;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I', login);
  END IF;
  EXECUTE format('ALTER ROLE %I %s', login, CASE WHEN a.disabled_at IS NULL THEN 'LOGIN' ELSE 'NOLOGIN' END);
  IF verifier IS NOT NULL THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
  END IF;
  FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor'] LOOP
    has := EXISTS (SELECT 1 FROM pg_auth_members m
                   WHERE m.roleid = to_regrole(quote_ident('backroom_' || r || '@' || db))
                     AND m.member = to_regrole(quote_ident(login)));
    IF has AND r <> a.role THEN
      EXECUTE format('REVOKE %I FROM %I', 'backroom_' || r || '@' || db, login);
    ELSIF NOT has AND r = a.role THEN
      EXECUTE format('GRANT %I TO %I', 'backroom_' || r || '@' || db, login);
    END IF;
  END LOOP;
  RETURN account;
END $$;
REVOKE ALL ON FUNCTION backroom_accounts.put_login(BIGINT, TEXT) FROM PUBLIC;
DO $$
DECLARE
  r TEXT;
BEGIN
  FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor', 'owner'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA backroom_accounts TO %I', 'backroom_' || r || '@' || current_database());
    EXECUTE format('GRANT EXECUTE ON FUNCTION backroom_accounts.put_login(BIGINT, TEXT) TO %I',
                   'backroom_' || r || '@' || current_database());
  END LOOP;
END $$;
