SELECT v.sku, p.code, p.negative_policy, COALESCE(h.on_hand, 0) AS on_hand, COALESCE((
         SELECT a.person FROM stock_movements m LEFT JOIN identity_accounts a ON a.id = m.actor_id
         WHERE m.from_holding_id = h.id ORDER BY m.posted_seq DESC LIMIT 1), '') AS taken_by
FROM catalog_variants v CROSS JOIN locations_places p
LEFT JOIN stock_holding h ON h.variant_id = v.id AND h.location_id = p.id AND h.state = :state
  AND h.lot_id = 0 AND h.owner_id = 0 AND h.handling_unit_id = 0
WHERE v.id = :variant_id AND p.id = :location_id AND p.holds_stock = 1
