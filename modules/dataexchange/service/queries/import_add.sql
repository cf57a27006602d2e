INSERT INTO dataexchange_import (uuid, kind, file_name, actor_id, started_at, row_count, created_count, updated_count,
                                 skipped_count, failed_count, file_hash)
VALUES (:uuid, :kind, :file_name, :actor_id, :started_at, 0, 0, 0, 0, 0, :file_hash)
RETURNING id
