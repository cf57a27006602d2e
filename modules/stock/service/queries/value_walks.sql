SELECT m.variant_id, m.document_id, COALESCE(m.reverses_document_id, 0) AS reverses_document_id, m.quantity,
       CASE WHEN m.unit_cost IS NULL THEN 0 ELSE 1 END AS is_known, m.to_ours, m.effective_at
FROM stock_movements m
WHERE m.from_ours <> m.to_ours
  AND m.variant_id IN (SELECT s.variant_id FROM stock_cost_sums s WHERE s.known_quantity > 0 AND s.unknown_quantity > 0)
ORDER BY m.variant_id, m.effective_at, m.posted_seq, m.line_no
