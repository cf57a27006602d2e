-- Each engine has its own way into a text of JSON.
SELECT COALESCE(d.number, CAST(j.payload AS json) #>> '{after,number}', j.entity_uuid) AS document,
       CASE WHEN d.id IS NULL THEN 'no_document'
            WHEN CAST(j.payload AS json) #>> '{after,contentHash}' IS DISTINCT FROM d.content_hash THEN 'content'
            WHEN CAST(j.payload AS json) #>> '{after,number}' IS DISTINCT FROM d.number THEN 'number'
            WHEN j.actor_id IS DISTINCT FROM d.actor_id THEN 'person'
            WHEN j.desk <> d.desk THEN 'desk'
            ELSE 'time' END AS flaw
FROM foundation_journal_changes j LEFT JOIN stock_document d ON d.uuid = j.entity_uuid AND d.status = 'posted'
WHERE j.entity = 'stock.document' AND j.action IN ('post', 'reverse')
  -- What went when the books were taken back to an older version went by a right of its own.
  AND (d.id IS NULL AND j.id > COALESCE((SELECT MAX(k.id) FROM foundation_journal_changes k
                                         WHERE k.entity = 'foundation.database' AND k.action = 'downgrade'), 0)
       OR d.id IS NOT NULL AND (CAST(j.payload AS json) #>> '{after,contentHash}' IS DISTINCT FROM d.content_hash
       OR CAST(j.payload AS json) #>> '{after,number}' IS DISTINCT FROM d.number
       OR j.actor_id IS DISTINCT FROM d.actor_id OR j.desk <> d.desk OR abs(j.at - d.posted_at) > :most_apart))
UNION ALL
SELECT d.number, 'no_journal'
FROM stock_document d
WHERE d.status = 'posted'
  AND NOT EXISTS (SELECT 1 FROM foundation_journal_changes j
                  WHERE j.entity_uuid = d.uuid AND j.entity = 'stock.document' AND j.action IN ('post', 'reverse'))
