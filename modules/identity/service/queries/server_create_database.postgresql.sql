-- The statement, quoted by the server itself; a file needs none.
SELECT format('CREATE DATABASE %I TEMPLATE template0 ENCODING ''UTF8''', CAST(:name AS TEXT)) AS statement
