SELECT id, code, purpose, path FROM locations_places ORDER BY code, id
