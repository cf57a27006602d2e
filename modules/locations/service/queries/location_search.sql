SELECT l.id, l.uuid, l.parent_id, l.kind, l.purpose, l.code, l.code_key, l.name, l.barcode, l.path, l.site_id,
  l.time_zone,
       l.negative_policy, l.effective_negative_policy, l.pick_order, l.version,
       CASE WHEN l.archived_at IS NULL THEN 0 ELSE 1 END AS archived
FROM locations_location AS l
WHERE l.holds_stock = 1 AND l.archived_at IS NULL
  AND (l.code_key LIKE :code ESCAPE '!' OR l.code_key LIKE :name ESCAPE '!' OR l.name_key LIKE :name ESCAPE '!')
ORDER BY l.code_key, l.id
LIMIT :limit
