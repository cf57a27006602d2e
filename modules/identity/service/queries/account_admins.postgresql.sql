-- FOR UPDATE: two administrators who disable each other at once must wait for one another; SQLite has one writer.
SELECT CAST(count(*) AS BIGINT) AS admins
FROM (SELECT id FROM identity_account WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR UPDATE) AS locked
