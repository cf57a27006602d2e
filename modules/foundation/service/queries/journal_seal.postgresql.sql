-- Only the server's function may number rows.
SELECT journal_seal() AS seq
