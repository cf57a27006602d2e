-- sqlite_schema is SQLite's own. Two rows, of which one is read: the rest keeps the reader's moment.
SELECT name FROM sqlite_schema LIMIT 2
