SELECT id, code, name, kind, purpose, barcode, site_id, site_time_zone, holds_stock, archived
FROM locations_places
ORDER BY id
