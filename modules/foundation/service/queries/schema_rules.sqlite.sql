-- Each engine keeps its own catalogue of what is in a database.
SELECT upper(type) || ' ' || name AS name, sql AS wording FROM sqlite_master WHERE type IN ('trigger', 'view')
