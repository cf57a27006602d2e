SELECT d.number
FROM stock_documents d
WHERE d.group_uuid = :group_uuid AND d.status = 'posted' AND d.reverses_id IS NULL AND d.reversed_by_number IS NULL
ORDER BY d.posted_seq DESC
