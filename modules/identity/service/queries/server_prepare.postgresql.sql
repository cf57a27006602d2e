-- The statements that make a database's roles, in order, leaving out what exists; SQLite knows no roles.
WITH name AS (
  SELECT current_database() AS db, 'backroom_owner@' || current_database() AS owner,
         'backroom_accounts@' || current_database() AS accounts
), groups AS (
  SELECT g.n, 'backroom_' || g.r || '@' || current_database() AS name,
         CASE WHEN g.r = 'admin' THEN 'NOINHERIT' ELSE 'INHERIT' END AS inherit
  FROM (VALUES (1, 'admin'), (2, 'manager'), (3, 'warehouse'), (4, 'auditor')) AS g (n, r)
)
SELECT statement FROM (
  SELECT 10 AS step, format('CREATE ROLE %I NOLOGIN', owner) AS statement FROM name
  WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = owner)
  UNION ALL
  SELECT 11, format('CREATE ROLE %I NOLOGIN CREATEROLE', accounts) FROM name
  WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = accounts)
  UNION ALL
  SELECT 12, format('GRANT %I, %I TO %I', owner, accounts, session_user) FROM name
  WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = session_user AND rolsuper)
  UNION ALL
  SELECT 20, format('SET LOCAL ROLE %I', accounts) FROM name
  UNION ALL
  SELECT 20 + n, format('CREATE ROLE %I NOLOGIN %s', name, inherit) FROM groups
  WHERE NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = groups.name)
  UNION ALL
  SELECT 30, 'RESET ROLE'
  UNION ALL
  -- NOINHERIT: an administrator becomes the owner by SET ROLE (upgrade, backup), never by the way.
  SELECT 31, format('GRANT %I TO %I', owner, 'backroom_admin@' || db) FROM name
  WHERE NOT EXISTS (SELECT 1 FROM pg_auth_members m
                    WHERE m.roleid = to_regrole(quote_ident(owner))
                      AND m.member = to_regrole(quote_ident('backroom_admin@' || db)))
  UNION ALL
  SELECT 40, format('REVOKE ALL ON DATABASE %I FROM PUBLIC', db) FROM name
  UNION ALL
  SELECT 41, format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO %I', db, owner) FROM name
  UNION ALL
  SELECT 42, format('GRANT CONNECT ON DATABASE %I TO %I', db, groups.name) FROM name, groups
  UNION ALL
  SELECT 43, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC'
  UNION ALL
  SELECT 44, format('GRANT USAGE, CREATE ON SCHEMA public TO %I', owner) FROM name
  UNION ALL
  SELECT 45, format('CREATE SCHEMA backroom_accounts AUTHORIZATION %I', accounts) FROM name
  WHERE to_regnamespace('backroom_accounts') IS NULL
) AS steps ORDER BY step
