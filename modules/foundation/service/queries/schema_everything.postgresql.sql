-- A file can be replaced; what is in a server's database has to go before a backup comes.
SELECT statement FROM (
  SELECT 1 AS step, format('DROP VIEW IF EXISTS %I CASCADE;', c.relname) AS statement
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'v' AND n.nspname = 'public'
  UNION ALL
  SELECT 2, format('DROP TABLE IF EXISTS %I CASCADE;', c.relname)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public'
  UNION ALL
  SELECT 3, format('DROP SEQUENCE IF EXISTS %I CASCADE;', c.relname)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND n.nspname = 'public'
  UNION ALL
  SELECT 4, format('DROP FUNCTION IF EXISTS %s CASCADE;', p.oid::regprocedure)
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = 'public' AND p.prokind = 'f'
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
) AS everything ORDER BY step, statement
