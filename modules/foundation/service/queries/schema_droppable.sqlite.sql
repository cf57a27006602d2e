-- Each engine keeps its own catalogue of what is in a database.
SELECT 'DROP ' || CASE type WHEN 'view' THEN 'VIEW' ELSE 'TRIGGER' END || ' IF EXISTS "' || name || '";' AS statement
FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY type, name
