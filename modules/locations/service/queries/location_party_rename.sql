UPDATE locations_location
SET name = :name, name_key = :name_key, path = :path, changed_at = :now, version = version + 1
WHERE id = :id
