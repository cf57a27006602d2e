INSERT INTO foundation_blob (hash, mime, size, content, thumbnail, created_at)
VALUES (:hash, :mime, :size, :content, :thumbnail, :created_at)
ON CONFLICT (hash) DO NOTHING
