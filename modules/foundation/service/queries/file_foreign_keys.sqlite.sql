-- Rows that name what is not there.
SELECT "table" AS child, CAST(rowid AS TEXT) AS row, "parent" AS parent FROM pragma_foreign_key_check LIMIT 100
