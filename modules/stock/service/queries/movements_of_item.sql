SELECT r.posted_seq, r.line_no, r.number, r.document_uuid, r.type, r.reference, r.note, r.reason, r.sku, r.name,
       r.unit_code, r.variant_uuid, r.quantity, r.unit_cost, r.cost_total, r.effective_at, r.posted_at,
       r.business_day, r.from_code,
       r.from_name, r.from_state, r.to_code, r.to_name, r.to_state, r.from_tracked, r.to_tracked, r.actor, r.party,
       r.reverses_number, r.line_note,
       COALESCE((SELECT x.number FROM stock_documents x WHERE x.reverses_id = r.document_id), '') AS reversed_by_number
FROM stock_movement_rows r
WHERE r.variant_id = :variant_id AND r.effective_at <= :to_at
ORDER BY r.effective_at DESC, r.posted_seq DESC, r.line_no
LIMIT :row_limit
