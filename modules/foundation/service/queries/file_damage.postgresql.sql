-- What a server knows to be wrong with its copy of the books; a file is asked by integrity_check instead.
SELECT kind, name, place FROM (
  SELECT 'constraint' AS kind, CAST(k.conname AS TEXT) AS name, CAST(k.conrelid::regclass AS TEXT) AS place
  FROM pg_constraint k WHERE NOT k.convalidated AND k.connamespace = to_regnamespace('public')
  UNION ALL
  SELECT 'trigger', CAST(t.tgname AS TEXT), CAST(t.tgrelid::regclass AS TEXT)
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE t.tgenabled = 'D' AND c.relnamespace = to_regnamespace('public')
  UNION ALL
  SELECT 'index', CAST(i.indexrelid::regclass AS TEXT), CAST(i.indrelid::regclass AS TEXT)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE NOT (i.indisvalid AND i.indisready) AND c.relnamespace = to_regnamespace('public')
  UNION ALL
  SELECT 'pages', CAST(d.checksum_failures AS TEXT), CAST(d.datname AS TEXT)
  FROM pg_stat_database d WHERE d.datname = current_database() AND d.checksum_failures > 0) AS damage
ORDER BY kind, place, name LIMIT 100
