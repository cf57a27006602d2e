-- The last row, the hash at the number a desk remembers, and whether a backup was put back since that row.
SELECT seq, hash, at,
       (SELECT hash FROM foundation_journal WHERE seq = :seq) AS hash_there,
       (SELECT count(*) FROM foundation_journal
        WHERE action = 'restore' AND entity = 'foundation.database' AND at > :since) AS restores
FROM foundation_journal WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1
