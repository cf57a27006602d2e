SELECT uuid, code AS name FROM locations_places WHERE id = :id
