-- Programs that prepare one database at once would meet in the server's catalogues; a file has one writer anyway.
SELECT CAST(pg_advisory_lock(4242, 4) AS TEXT) AS taken
