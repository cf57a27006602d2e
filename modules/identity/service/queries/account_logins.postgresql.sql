-- Only a server has login roles.
SELECT a.id, a.uuid, a.name, a.full_name, a.role, a.disabled_at, a.created_at,
       CASE WHEN EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = a.name_key || '@' || current_database())
            THEN 1 ELSE 0 END AS has_login
FROM identity_account a ORDER BY a.name_key
