-- The people, for every other module; never a password.
CREATE VIEW identity_accounts AS
SELECT a.id, a.uuid, a.name, a.name_key, a.full_name, a.role, a.disabled_at, a.created_at, a.version
FROM identity_account a;
