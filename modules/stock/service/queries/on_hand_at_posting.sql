SELECT CAST(COALESCE(SUM(m.delta), 0) AS BIGINT) AS on_hand
FROM stock_holding h
JOIN (SELECT to_holding_id AS holding_id, quantity AS delta, document_id FROM stock_entry
      UNION ALL
      SELECT from_holding_id, -quantity, document_id FROM stock_entry) m ON m.holding_id = h.id
JOIN stock_document d ON d.id = m.document_id
WHERE h.variant_id = :variant_id AND h.location_id = :location_id AND h.state = :state
  AND d.status = 'posted' AND d.posted_seq <= :posted_seq
