-- Which file an import was, so that the same one again is known, and whether it came to its end.
ALTER TABLE dataexchange_import ADD COLUMN file_hash @text@ NOT NULL DEFAULT '';
ALTER TABLE dataexchange_import ADD COLUMN finished_at @int@;
UPDATE dataexchange_import SET finished_at = started_at WHERE row_count > 0;
-- down
ALTER TABLE dataexchange_import DROP COLUMN finished_at;
ALTER TABLE dataexchange_import DROP COLUMN file_hash;
