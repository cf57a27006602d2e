-- Every index read against its order, where the extension amcheck is there and allowed; else nothing.
SELECT CAST(i.indexrelid::regclass AS TEXT) AS name,
       format('SELECT %s(%s::oid::regclass)', f.oid::regproc, i.indexrelid) AS statement
FROM pg_extension e
JOIN pg_proc f ON f.proname = 'bt_index_check' AND f.pronargs = 1 AND f.pronamespace = e.extnamespace
JOIN pg_index i ON i.indisvalid
JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = to_regnamespace('public')
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_am a ON a.oid = x.relam AND a.amname = 'btree'
WHERE e.extname = 'amcheck' AND has_function_privilege(f.oid, 'EXECUTE')
ORDER BY name
