-- Every place, for all other modules. negative_policy is the one that counts there.
CREATE VIEW locations_places AS
SELECT l.id, l.uuid, l.parent_id, l.code, l.code_key, l.name, l.name_key, l.kind, l.purpose, l.barcode, l.barcode_key,
       l.path, l.site_id, COALESCE(s.code, '') AS site_code, COALESCE(s.time_zone, '') AS site_time_zone, l.holds_stock,
       l.effective_negative_policy AS negative_policy, l.pick_order,
       CASE WHEN l.archived_at IS NULL THEN 0 ELSE 1 END AS archived, l.archived_at
FROM locations_location l LEFT JOIN locations_location s ON s.id = l.site_id;
