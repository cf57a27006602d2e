SELECT d.number, d.reference, COALESCE(d.reversed_by_number, '') AS reversed_by_number
FROM stock_documents d
WHERE d.group_uuid = :group_uuid AND d.status = 'posted' AND d.reverses_id IS NULL
ORDER BY d.posted_seq LIMIT CAST(:limit AS BIGINT)
