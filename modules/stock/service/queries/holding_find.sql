SELECT id, on_hand FROM stock_holding
WHERE variant_id = :variant_id AND location_id = :location_id AND state = :state
  AND lot_id = 0 AND owner_id = 0 AND handling_unit_id = 0
