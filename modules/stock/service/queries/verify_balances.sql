SELECT h.id, v.sku, p.code, h.on_hand, COALESCE(x.delta, 0) AS derived
FROM stock_holding h
JOIN catalog_variants v ON v.id = h.variant_id JOIN locations_places p ON p.id = h.location_id
LEFT JOIN (
  SELECT holding_id, CAST(SUM(delta) AS BIGINT) AS delta FROM (
    SELECT e.to_holding_id AS holding_id, e.quantity AS delta FROM stock_entry e
    JOIN stock_document d ON d.id = e.document_id WHERE d.status = 'posted'
    UNION ALL
    SELECT e.from_holding_id, -e.quantity FROM stock_entry e
    JOIN stock_document d ON d.id = e.document_id WHERE d.status = 'posted') AS lines
  GROUP BY holding_id) AS x ON x.holding_id = h.id
WHERE h.on_hand <> CASE WHEN h.tracked = 1 THEN COALESCE(x.delta, 0) ELSE 0 END OR h.tracked <> p.holds_stock
ORDER BY h.id
