-- Each engine keeps its own catalogue of what is in a database.
SELECT count(*) AS tables, COALESCE(sum(CASE WHEN name = 'foundation_migration' THEN 1 ELSE 0 END), 0) AS ours
FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
