SELECT d.number, d.type, d.reference, d.effective_at, d.line_count, COALESCE(d.reverses_number, '') AS reverses_number
FROM stock_documents d
WHERE d.status = 'posted' AND d.party_id IN (:first, :second)
ORDER BY d.posted_seq DESC
LIMIT :row_limit
