SELECT d.id
FROM stock_documents d
WHERE d.number = :number OR d.reference = CAST(:reference AS TEXT)
ORDER BY d.id
LIMIT 5000
