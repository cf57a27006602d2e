-- The people, for every other module; never a password. `person`: as people call each other.
CREATE VIEW identity_accounts AS
SELECT a.id, a.uuid, a.name, a.name_key, a.full_name, COALESCE(NULLIF(a.full_name, ''), a.name) AS person, a.role,
       a.disabled_at, a.created_at, a.version
FROM identity_account a;
