SELECT COALESCE(MAX(pick_order), 0) AS n FROM locations_location WHERE site_id = :site
