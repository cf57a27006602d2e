-- Only a server's books are held; see books_hold_take.
SELECT pg_advisory_unlock(4242, 5) AS released
