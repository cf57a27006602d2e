INSERT INTO stock_holding (variant_id, location_id, state, tracked)
VALUES (:variant_id, :location_id, :state, :tracked) RETURNING id
