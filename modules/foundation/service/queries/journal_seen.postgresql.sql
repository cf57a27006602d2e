-- On the server only a function shows rows to who may not read the journal.
SELECT seq, hash, at, hash_there, restores FROM journal_seen(:seq, :since)
