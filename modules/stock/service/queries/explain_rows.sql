WITH asked AS (
  SELECT CAST(:path AS TEXT) AS path, CAST(:path AS TEXT) || ' / ' AS below, CAST(:alone AS BIGINT) AS alone,
         CAST(:sellable AS BIGINT) AS sellable, CAST(:way AS BIGINT) AS way)
SELECT m.posted_seq, m.line_no, m.number, m.document_uuid, m.type, m.effective_at, m.posted_at, m.business_day,
  m.quantity,
       m.unit_cost, m.cost_total, f.code AS from_code, t.code AS to_code,
       CASE WHEN m.from_tracked = 1 THEN f.code ELSE f.name END AS from_words,
       CASE WHEN m.to_tracked = 1 THEN t.code ELSE t.name END AS to_words, COALESCE(a.person, '') AS actor,
       CASE WHEN (CASE WHEN q.way = 0 THEN m.to_tracked WHEN t.kind = 'transit' THEN 1 ELSE 0 END) = 1
                 AND (q.path IS NULL OR t.path = q.path
                      OR (q.alone = 0 AND substr(t.path, 1, length(q.below)) = q.below))
                 AND (q.sellable IS NULL
                      OR q.sellable = CASE WHEN m.to_state = 0 AND t.purpose <> 'quarantine' THEN 1 ELSE 0 END)
            THEN m.quantity ELSE 0 END
       - CASE WHEN (CASE WHEN q.way = 0 THEN m.from_tracked WHEN f.kind = 'transit' THEN 1 ELSE 0 END) = 1
                   AND (q.path IS NULL OR f.path = q.path
                        OR (q.alone = 0 AND substr(f.path, 1, length(q.below)) = q.below))
                   AND (q.sellable IS NULL
                        OR q.sellable = CASE WHEN m.from_state = 0 AND f.purpose <> 'quarantine' THEN 1 ELSE 0 END)
              THEN m.quantity ELSE 0 END AS change,
       m.from_tracked, m.to_tracked, CASE WHEN m.reverses_document_id IS NULL THEN 0 ELSE 1 END AS is_reversal,
       m.from_ours, m.to_ours
FROM stock_movements m
JOIN locations_places f ON f.id = m.from_location_id
JOIN locations_places t ON t.id = m.to_location_id
JOIN asked q ON 1 = 1
LEFT JOIN identity_accounts a ON a.id = m.actor_id
WHERE m.variant_id = :variant_id AND (CAST(:at AS BIGINT) IS NULL OR m.effective_at <= CAST(:at AS BIGINT))
ORDER BY m.effective_at, m.posted_seq, m.line_no
