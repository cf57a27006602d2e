SELECT seq, hash FROM foundation_journal WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1
