SELECT count(*) AS tables, COALESCE(sum(CASE WHEN c.relname = 'foundation_migration' THEN 1 ELSE 0 END), 0) AS ours
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public'
