UPDATE dataexchange_import
SET row_count = :row_count, created_count = :created_count, updated_count = :updated_count,
    skipped_count = :skipped_count, failed_count = :failed_count, finished_at = CAST(:finished_at AS BIGINT)
WHERE id = :id
