-- On SQLite every row is sealed when it is written.
SELECT COALESCE(max(seq), 0) AS seq FROM foundation_journal
