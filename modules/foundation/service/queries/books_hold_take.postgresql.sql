-- Who replaces a server's books keeps others from writing meanwhile (db/objects/foundation/10_journal asks for this);
-- a file is replaced by its one writer.
SELECT CAST(pg_advisory_lock(4242, 5) AS TEXT) AS taken
