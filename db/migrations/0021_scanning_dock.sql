-- Goods that a dock turned away, with the reason in the words it was given in; and how unknown goods look.
ALTER TABLE scanning_scan ADD COLUMN reject_reason @text@ NOT NULL DEFAULT '';
CREATE TABLE scanning_photo (
  id @id@,
  session_id @int@ NOT NULL REFERENCES scanning_session (id),
  code @text@ NOT NULL,
  blob_hash @text@ NOT NULL REFERENCES foundation_blob (hash),
  account_id @int@ NOT NULL REFERENCES identity_account (id),
  taken_at @int@ NOT NULL,
  UNIQUE (session_id, code)
) @strict@;
-- down
DROP TABLE scanning_photo;
ALTER TABLE scanning_scan DROP COLUMN reject_reason;
