-- What tells one company's books from another's: the first thing their journal knows.
SELECT uuid FROM foundation_journal ORDER BY id LIMIT 1
