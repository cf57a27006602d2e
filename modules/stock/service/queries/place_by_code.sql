SELECT id, path FROM locations_places WHERE code_key = :code_key
