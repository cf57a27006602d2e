-- The same file again: who brought it in before.
SELECT i.id, i.uuid, i.kind, i.file_name, i.started_at, i.finished_at, i.row_count, i.created_count, i.updated_count,
       i.skipped_count, i.failed_count, i.undone_at, COALESCE(a.person, '') AS who
FROM dataexchange_import i LEFT JOIN identity_accounts a ON a.id = i.actor_id
WHERE i.file_hash = :file_hash AND i.kind = :kind AND i.finished_at IS NOT NULL AND i.undone_at IS NULL
ORDER BY i.id DESC LIMIT 1
