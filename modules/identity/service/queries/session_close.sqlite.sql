UPDATE identity_session SET closed_at = foundation_now() WHERE uuid = :uuid AND closed_at IS NULL RETURNING 1 AS closed
