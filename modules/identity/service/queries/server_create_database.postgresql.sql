-- The statement, quoted by the server itself; none when another program was faster. A file needs none.
SELECT format('CREATE DATABASE %I TEMPLATE template0 ENCODING ''UTF8''', CAST(:name AS TEXT)) AS statement
WHERE NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = CAST(:name AS TEXT))
