-- What the journal has of an item and of its product, newest first; a row without a number where it has nothing.
SELECT v.name, v.product_uuid, j.seq, j.payload
FROM catalog_variants v
LEFT JOIN foundation_journal_rows j ON j.entity_uuid IN (v.uuid, v.product_uuid)
WHERE v.id = :id
ORDER BY j.seq DESC
