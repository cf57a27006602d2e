SELECT d.id, d.uuid, d.number, d.type, d.effective_at, d.business_day, COALESCE(d.content_hash, '') AS content_hash,
       d.site_id, d.party_id, d.reason_id, d.reverses_id, d.negative_accepted, COALESCE(d.group_uuid, '') AS group_uuid,
       d.reference, d.note, e.line_no, e.variant_id, e.from_holding_id, e.to_holding_id, e.quantity, e.unit_cost,
       e.cost_total, e.reverses_id AS entry_reverses_id, e.note AS entry_note
FROM stock_document d LEFT JOIN stock_entry e ON e.document_id = d.id
WHERE d.status = 'posted' AND d.posted_seq > :after_seq AND d.posted_seq <= :until_seq
ORDER BY d.posted_seq, e.line_no
