SELECT version FROM locations_location WHERE id = :id
