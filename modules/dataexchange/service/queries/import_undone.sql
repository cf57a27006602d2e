UPDATE dataexchange_import SET undone_at = :undone_at WHERE id = :id
