SELECT i.id, i.uuid, i.kind, i.file_name, i.started_at, i.finished_at, i.row_count, i.created_count, i.updated_count,
       i.skipped_count, i.failed_count, i.undone_at, COALESCE(a.person, '') AS who
FROM dataexchange_import i LEFT JOIN identity_accounts a ON a.id = i.actor_id
ORDER BY i.id DESC LIMIT CAST(:limit AS BIGINT)
