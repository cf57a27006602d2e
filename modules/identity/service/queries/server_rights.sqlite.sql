SELECT 0 AS superuser, 0 AS may_make_roles, 1 AS owns_database, 1 AS owns_tables, 1 AS prepared
