-- A row about many records stands under none of them, and such rows are few.
SELECT j.seq
FROM foundation_journal_rows j
WHERE j.entity_uuid IS NULL AND j.entity = 'catalog.product' AND j.action = 'create_many'
  AND j.payload LIKE '%' || :product || '%'
ORDER BY j.seq DESC
LIMIT 1
