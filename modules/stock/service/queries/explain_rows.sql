SELECT m.posted_seq, m.line_no, m.number, m.document_uuid, m.type, m.effective_at, m.posted_at, m.business_day,
  m.quantity,
       m.unit_cost, m.cost_total, f.code AS from_code, t.code AS to_code,
       CASE WHEN m.from_tracked = 1 THEN f.code ELSE f.name END AS from_words,
       CASE WHEN m.to_tracked = 1 THEN t.code ELSE t.name END AS to_words, COALESCE(a.name, '') AS actor,
       CASE WHEN m.to_tracked = 1 AND (CAST(:path AS TEXT) IS NULL OR t.path = CAST(:path AS TEXT)
                 OR substr(t.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / ')
            THEN m.quantity ELSE 0 END
       - CASE WHEN m.from_tracked = 1 AND (CAST(:path AS TEXT) IS NULL OR f.path = CAST(:path AS TEXT)
                 OR substr(f.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / ')
            THEN m.quantity ELSE 0 END AS change,
       m.from_tracked, m.to_tracked, CASE WHEN m.reverses_document_id IS NULL THEN 0 ELSE 1 END AS is_reversal
FROM stock_movements m
JOIN locations_places f ON f.id = m.from_location_id
JOIN locations_places t ON t.id = m.to_location_id
LEFT JOIN identity_accounts a ON a.id = m.actor_id
WHERE m.variant_id = :variant_id AND (CAST(:at AS BIGINT) IS NULL OR m.effective_at <= CAST(:at AS BIGINT))
ORDER BY m.effective_at, m.posted_seq, m.line_no
