SELECT id, uuid, kind, file_name, started_at, row_count, created_count, updated_count, skipped_count, failed_count,
       undone_at
FROM dataexchange_import WHERE uuid = :uuid
