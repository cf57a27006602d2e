SELECT COUNT(*) AS n FROM locations_location WHERE parent_id = :id AND archived_at IS NULL
