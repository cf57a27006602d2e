SELECT id, code, kind, site_id, site_time_zone, holds_stock, archived, negative_policy FROM locations_places
WHERE id = ANY (CAST('{' || :ids || '}' AS BIGINT[]))
