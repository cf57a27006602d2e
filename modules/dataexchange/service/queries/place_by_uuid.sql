SELECT id, code, archived FROM locations_places WHERE uuid = :uuid
