SELECT m.posted_seq, m.line_no, m.number, m.document_uuid, m.type, m.reference, m.note, m.reason, v.sku, v.name,
       v.unit_code,
       v.uuid AS variant_uuid, m.quantity, m.unit_cost, m.cost_total, m.effective_at, m.posted_at, m.business_day,
       f.code AS from_code, f.name AS from_name, m.from_state, t.code AS to_code, t.name AS to_name, m.to_state,
       m.from_tracked, m.to_tracked, COALESCE(a.person, '') AS actor, COALESCE(p.name, '') AS party,
       COALESCE(r.number, '') AS reverses_number, m.line_note,
       COALESCE((SELECT x.number FROM stock_documents x WHERE x.reverses_id = m.document_id), '') AS reversed_by_number
FROM stock_movements m
JOIN catalog_variants v ON v.id = m.variant_id
JOIN locations_places f ON f.id = m.from_location_id
JOIN locations_places t ON t.id = m.to_location_id
LEFT JOIN identity_accounts a ON a.id = m.actor_id
LEFT JOIN locations_places p ON p.id = m.party_id
LEFT JOIN stock_documents r ON r.id = m.reverses_document_id
WHERE (CAST(:variant_id AS BIGINT) IS NULL OR m.variant_id = CAST(:variant_id AS BIGINT))
  AND (CAST(:from_at AS BIGINT) IS NULL OR m.effective_at >= CAST(:from_at AS BIGINT))
  AND (CAST(:to_at AS BIGINT) IS NULL OR m.effective_at <= CAST(:to_at AS BIGINT))
  AND (CAST(:document_id AS BIGINT) IS NULL OR m.document_id = CAST(:document_id AS BIGINT))
  AND (CAST(:path AS TEXT) IS NULL OR f.path = CAST(:path AS TEXT) OR t.path = CAST(:path AS TEXT)
       OR substr(f.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / '
       OR substr(t.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / ')
  AND (CAST(:after_seq AS BIGINT) IS NULL OR m.posted_seq < CAST(:after_seq AS BIGINT)
       OR (m.posted_seq = CAST(:after_seq AS BIGINT) AND m.line_no > CAST(:after_line AS BIGINT)))
ORDER BY m.posted_seq DESC, m.line_no
LIMIT :row_limit
