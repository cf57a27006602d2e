INSERT INTO scanning_photo (session_id, code, blob_hash, account_id, taken_at)
VALUES (:session_id, :code, :blob_hash, identity_actor(), foundation_now())
ON CONFLICT (session_id, code) DO UPDATE
SET blob_hash = excluded.blob_hash, account_id = excluded.account_id, taken_at = excluded.taken_at
