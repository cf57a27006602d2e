-- Every page and index of the books.
SELECT integrity_check AS verdict FROM pragma_integrity_check(100)
