WITH lying AS MATERIALIZED (
  SELECT i.variant_id, i.last_moved_at FROM stock_items i
  WHERE CASE WHEN CAST(:site AS TEXT) IS NULL THEN i.on_hand > 0
             ELSE i.variant_id IN (
               SELECT b.variant_id FROM stock_balances b JOIN locations_places p ON p.id = b.location_id
               WHERE p.site_code = CAST(:site AS TEXT) GROUP BY b.variant_id HAVING SUM(b.on_hand) > 0) END)
SELECT r.kind, r.items, r.variant_id, v.name, r.since,
       COALESCE((SELECT d.number FROM stock_documents d WHERE d.id = r.document_id), '') AS number,
       COALESCE((SELECT d.reference FROM stock_documents d WHERE d.id = r.document_id), '') AS reference
FROM (
  SELECT k.kind, k.variant_id, k.since, k.document_id, COUNT(*) OVER (PARTITION BY k.kind) AS items,
         ROW_NUMBER() OVER (PARTITION BY k.kind ORDER BY k.since NULLS LAST, k.variant_id) AS place
  FROM (
    SELECT a.kind, a.variant_id, MIN(a.since) AS since, MIN(a.document_id) AS document_id
    FROM stock_attention a JOIN locations_places p ON p.id = a.location_id
    WHERE CAST(:site AS TEXT) IS NULL OR p.site_code = CAST(:site AS TEXT) OR a.kind = 'on_the_way'
    GROUP BY a.kind, a.variant_id
    UNION ALL
    SELECT 'no_barcode', i.variant_id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
    FROM lying i WHERE NOT EXISTS (SELECT 1 FROM catalog_barcodes b WHERE b.variant_id = i.variant_id)
    UNION ALL
    SELECT 'lying_still', i.variant_id, i.last_moved_at, CAST(NULL AS BIGINT)
    FROM lying i WHERE i.last_moved_at < :still_before) AS k) AS r
JOIN catalog_variants v ON v.id = r.variant_id
WHERE r.place = 1
