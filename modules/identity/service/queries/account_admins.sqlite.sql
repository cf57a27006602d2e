SELECT count(*) AS admins FROM identity_account WHERE role = 'admin' AND disabled_at IS NULL
