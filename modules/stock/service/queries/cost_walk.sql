SELECT m.document_id, COALESCE(m.reverses_document_id, 0) AS reverses_document_id, m.quantity,
       CASE WHEN m.unit_cost IS NULL THEN 0 ELSE 1 END AS is_known, m.to_ours
FROM stock_movements m
WHERE m.variant_id = :variant_id AND m.from_ours <> m.to_ours
  AND (CAST(:at AS BIGINT) IS NULL OR m.effective_at <= CAST(:at AS BIGINT))
ORDER BY m.effective_at, m.posted_seq, m.line_no
