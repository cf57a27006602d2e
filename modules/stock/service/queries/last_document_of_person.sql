-- What this person posted last and can still take back: no document that takes another back, none taken back.
SELECT d.number
FROM stock_document d
WHERE d.status = 'posted' AND d.actor_id = :actor_id AND d.reverses_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM stock_document r WHERE r.reverses_id = d.id AND r.status = 'posted')
ORDER BY d.posted_seq DESC
LIMIT 1
