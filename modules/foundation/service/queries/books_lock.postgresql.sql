-- Tables and views go when nobody reads them, views first, as readers do; NULL when there are none. A file has one lock
-- for all.
SELECT 'LOCK TABLE ' || string_agg(format('%I', c.relname), ', ' ORDER BY c.relkind DESC, c.relname)
       || ' IN ACCESS EXCLUSIVE MODE' AS statement
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname = 'public'
