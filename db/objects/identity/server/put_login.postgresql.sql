-- Login roles of this database, and only those: everything here is owned by backroom_accounts@database, the only role
-- of ours that may make roles. It reads nothing outside pg_catalog, because the owner of the tables must not be able
-- to have code of its own run with that right. The preparing role runs this file; Migrator does not.

-- Brings one account's login role in line: made if missing, let in or not, in one group. Who is no administrator may
-- change nothing but their own password.
CREATE OR REPLACE FUNCTION backroom_accounts.put_login(account TEXT, wanted TEXT, disabled BOOLEAN, verifier TEXT)
RETURNS TEXT LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  db TEXT := current_database();
  login TEXT := account || '@' || current_database();
  r TEXT;
  has BOOLEAN;
BEGIN
  IF account IS NULL OR account ~ '^(backroom_|pg_)' OR account ~ '@' OR octet_length(login) > 63 THEN
    RAISE EXCEPTION 'backroom:identity.unknown_account:%', account;
  END IF;
  -- Statements are logged by many servers: only what cannot be turned back into the password may stand in one.
  IF verifier IS NOT NULL AND verifier !~ '^SCRAM-SHA-256[$]' THEN
    RAISE EXCEPTION 'backroom:identity.no_verifier:%', account;
  END IF;
  IF NOT pg_has_role(session_user, 'backroom_owner@' || db, 'MEMBER') THEN
    IF login <> session_user OR verifier IS NULL THEN
      RAISE EXCEPTION 'backroom:identity.not_allowed:%', account;
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    RETURN login;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I', login);
  END IF;
  EXECUTE format('ALTER ROLE %I %s', login, CASE WHEN disabled THEN 'NOLOGIN' ELSE 'LOGIN' END);
  IF verifier IS NOT NULL THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
  END IF;
  FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor'] LOOP
    has := EXISTS (SELECT 1 FROM pg_auth_members m
                   WHERE m.roleid = to_regrole(quote_ident('backroom_' || r || '@' || db))
                     AND m.member = to_regrole(quote_ident(login)));
    IF has AND r <> wanted THEN
      EXECUTE format('REVOKE %I FROM %I', 'backroom_' || r || '@' || db, login);
    ELSIF NOT has AND r = wanted THEN
      EXECUTE format('GRANT %I TO %I', 'backroom_' || r || '@' || db, login);
    END IF;
  END LOOP;
  RETURN login;
END $$;

-- After a restore: login roles of accounts that the books do not know any more are shut out.
CREATE OR REPLACE FUNCTION backroom_accounts.keep_logins(accounts TEXT[]) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  db TEXT := current_database();
  m RECORD;
  shut BIGINT := 0;
BEGIN
  IF NOT pg_has_role(session_user, 'backroom_owner@' || db, 'MEMBER') THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed:keep_logins';
  END IF;
  FOR m IN
    SELECT u.rolname AS login, g.rolname AS grp
    FROM pg_auth_members a JOIN pg_roles u ON u.oid = a.member JOIN pg_roles g ON g.oid = a.roleid
    WHERE right(u.rolname, length(db) + 1) = '@' || db AND u.rolname !~ '^backroom_'
      AND g.rolname IN ('backroom_admin@' || db, 'backroom_manager@' || db, 'backroom_warehouse@' || db,
                        'backroom_auditor@' || db)
      AND NOT left(u.rolname, length(u.rolname) - length(db) - 1) = ANY (accounts)
  LOOP
    EXECUTE format('REVOKE %I FROM %I', m.grp, m.login);
    EXECUTE format('ALTER ROLE %I NOLOGIN', m.login);
    shut := shut + 1;
  END LOOP;
  RETURN shut;
END $$;

DO $$
DECLARE
  r TEXT;
BEGIN
  FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor', 'owner'] LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA backroom_accounts TO %I', 'backroom_' || r || '@' || current_database());
  END LOOP;
END $$;
