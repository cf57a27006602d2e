-- Every page and index of a backup.
SELECT integrity_check AS verdict FROM pragma_integrity_check(1)
