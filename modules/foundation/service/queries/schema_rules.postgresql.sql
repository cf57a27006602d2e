-- Each engine keeps its own catalogue of what is in a database.
SELECT 'TRIGGER ' || t.tgname AS name, '' AS wording
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = to_regnamespace('public')
UNION ALL
SELECT 'VIEW ' || c.relname, '' FROM pg_class c WHERE c.relkind = 'v' AND c.relnamespace = to_regnamespace('public')
UNION ALL
SELECT 'FUNCTION ' || p.proname, p.prosrc
FROM pg_proc p WHERE p.pronamespace = to_regnamespace('public')
