-- Roles and databases exist on a server only; what the connected role is in both.
SELECT CASE WHEN r.rolsuper THEN 1 ELSE 0 END AS superuser,
       CASE WHEN r.rolsuper OR r.rolcreaterole THEN 1 ELSE 0 END AS may_make_roles,
       CASE WHEN pg_has_role(d.datdba, 'USAGE') THEN 1 ELSE 0 END AS owns_database,
       CASE WHEN o.oid IS NULL THEN 0 WHEN pg_has_role(session_user, o.oid, 'MEMBER') THEN 1 ELSE 0 END AS owns_tables,
       CASE WHEN o.oid IS NULL THEN 0 ELSE 1 END AS prepared
FROM pg_roles r
JOIN pg_database d ON d.datname = current_database()
LEFT JOIN pg_roles o ON o.rolname = 'backroom_owner@' || current_database()
WHERE r.rolname = session_user
