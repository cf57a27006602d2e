-- Who it is: rules, journal and policies ask identity_actor() and nothing else. NULL until identity_open_session().
-- In plpgsql, as its sisters: a function in SQL with rights of its own is planned anew by each statement for each of
-- its tables, whose policies all ask this one; here the plan stays with the connection.
CREATE FUNCTION identity_actor() RETURNS BIGINT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT s.account_id
          FROM identity_session s JOIN identity_account a ON a.id = s.account_id
          WHERE s.pid = pg_backend_pid() AND s.closed_at IS NULL AND a.disabled_at IS NULL
            AND a.name_key || '@' || current_database() = CAST(session_user AS TEXT)
          LIMIT 1);
END $$;

-- The actor's name and role, for the journal and for rules that not every role may pass. NULL without a session.
CREATE FUNCTION identity_actor_name() RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT name FROM identity_account WHERE id = identity_actor());
END $$;
CREATE FUNCTION identity_actor_role() RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT role FROM identity_account WHERE id = identity_actor());
END $$;

-- Whether the owner of the tables is at work: who prepares, upgrades or restores the database, and no desk. Called in
-- definer functions only, where current_user is that owner. An administrator's own name is a member of the owner as
-- well and does not count until it has become it by SET ROLE.
CREATE FUNCTION identity_is_owner() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN NOT EXISTS (SELECT 1 FROM identity_account a
                     WHERE a.name_key || '@' || current_database() = CAST(session_user AS TEXT))
         OR current_setting('role') = CAST(current_user AS TEXT);
END $$;

-- Whether the person who is connected has a session, be it on another connection.
CREATE FUNCTION identity_is_signed_in() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM identity_session s JOIN identity_account a ON a.id = s.account_id
                 WHERE s.closed_at IS NULL AND a.disabled_at IS NULL
                   AND a.name_key || '@' || current_database() = CAST(session_user AS TEXT));
END $$;

-- Opens the session of the login role that is connected; NULL when it is no account, or a disabled one.
CREATE FUNCTION identity_open_session(session_uuid TEXT, desk_name TEXT) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  account BIGINT;
BEGIN
  -- A number of a server process comes again; a desk that crashed has left its row open.
  UPDATE identity_session s SET closed_at = foundation_now()
  WHERE s.closed_at IS NULL
    AND (s.pid = pg_backend_pid() OR NOT EXISTS (SELECT 1 FROM pg_stat_activity p WHERE p.pid = s.pid));
  SELECT a.id INTO account FROM identity_account a
  WHERE a.name_key || '@' || current_database() = CAST(session_user AS TEXT) AND a.disabled_at IS NULL;
  IF account IS NOT NULL THEN
    INSERT INTO identity_session (uuid, account_id, pid, desk, opened_at)
    VALUES (session_uuid, account, pg_backend_pid(), desk_name, foundation_now());
  END IF;
  RETURN account;
END $$;

CREATE FUNCTION identity_close_session() RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  closed BIGINT;
BEGIN
  UPDATE identity_session s SET closed_at = foundation_now() WHERE s.pid = pg_backend_pid() AND s.closed_at IS NULL;
  GET DIAGNOSTICS closed = ROW_COUNT;
  RETURN closed;
END $$;
