SELECT b.location_id, COUNT(DISTINCT b.variant_id) AS items, MAX(CASE WHEN b.on_hand < 0 THEN 1 ELSE 0 END) AS negative,
       MAX(CASE WHEN b.state <> 0 OR p.purpose = 'quarantine' THEN 1 ELSE 0 END) AS held
FROM stock_balances b JOIN locations_places p ON p.id = b.location_id
WHERE b.on_hand <> 0
GROUP BY b.location_id
ORDER BY b.location_id
