INSERT INTO dataexchange_import (uuid, kind, file_name, actor_id, started_at, row_count, created_count, updated_count,
                                 skipped_count, failed_count)
VALUES (:uuid, :kind, :file_name, :actor_id, :started_at, 0, 0, 0, 0, 0)
RETURNING id
