-- The company and its accounts. On PostgreSQL an account IS the login role name@database and password_hash stays NULL.
CREATE TABLE identity_company (
  id @int@ NOT NULL PRIMARY KEY CHECK (id = 1),
  uuid @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  currency @text@ NOT NULL,
  time_zone @text@ NOT NULL,
  negative_policy @text@ NOT NULL DEFAULT 'refuse' CHECK (negative_policy IN ('refuse', 'warn', 'allow')),
  is_demo @int@ NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  created_at @int@ NOT NULL
) @strict@;

CREATE TABLE identity_account (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  name @text@ NOT NULL,
  name_key @text@ NOT NULL UNIQUE,
  full_name @text@ NOT NULL DEFAULT '',
  role @text@ NOT NULL CHECK (role IN ('admin', 'manager', 'warehouse', 'auditor')),
  password_hash @text@,
  disabled_at @int@,
  created_at @int@ NOT NULL,
  version @int@ NOT NULL DEFAULT 1
) @strict@;

-- Who sits at which connection. On PostgreSQL pid is the server process of the connection.
CREATE TABLE identity_session (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  pid @int@,
  desk @text@ NOT NULL,
  opened_at @int@ NOT NULL,
  closed_at @int@
) @strict@;
CREATE INDEX identity_session_open ON identity_session (pid) WHERE closed_at IS NULL;
-- down
DROP TABLE identity_session;
DROP TABLE identity_account;
DROP TABLE identity_company;
