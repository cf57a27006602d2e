SELECT count(*) AS tables,
       COALESCE(sum(CASE WHEN c.relname = 'foundation_migration' AND n.nspname = 'public' THEN 1 ELSE 0 END), 0) AS ours
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
