-- Archived when the import that made them last was undone, and not by a hand before that.
SELECT l.id
FROM (SELECT i.entity_uuid, MAX(i.import_id) AS import_id FROM dataexchange_import_item i
      WHERE i.entity = 'location' AND i.action = 'created' GROUP BY i.entity_uuid) AS m
JOIN dataexchange_import n ON n.id = m.import_id
JOIN locations_places l ON l.uuid = m.entity_uuid
WHERE n.undone_at IS NOT NULL AND l.archived_at >= n.undone_at
