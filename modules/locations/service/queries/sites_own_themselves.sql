UPDATE locations_location SET site_id = id WHERE kind = 'site' AND site_id IS NULL
