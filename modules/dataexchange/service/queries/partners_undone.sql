-- Archived when the import that made them last was undone, and not by a hand before that.
SELECT p.id
FROM (SELECT i.entity_uuid, MAX(i.import_id) AS import_id FROM dataexchange_import_item i
      WHERE i.entity = 'partner' AND i.action = 'created' GROUP BY i.entity_uuid) AS m
JOIN dataexchange_import n ON n.id = m.import_id
JOIN partners_partners p ON p.uuid = m.entity_uuid
WHERE n.undone_at IS NOT NULL AND p.archived_at >= n.undone_at
