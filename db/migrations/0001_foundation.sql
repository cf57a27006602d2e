-- What every module stands on: settings, the journal, pictures and papers.
CREATE TABLE foundation_setting (
  name @text@ NOT NULL PRIMARY KEY,
  value @text@ NOT NULL
) @strict@;

-- Append-only. Rows are written unsealed (seq NULL); sealing numbers and chains them in one total order.
CREATE TABLE foundation_journal (
  id @id@,
  uuid @text@ NOT NULL UNIQUE,
  seq @int@ UNIQUE,
  at @int@ NOT NULL,
  actor_id @int@,
  actor_name @text@ NOT NULL,
  desk @text@ NOT NULL,
  action @text@ NOT NULL,
  entity @text@ NOT NULL,
  entity_uuid @text@,
  payload @text@,
  salt @text@,
  payload_hash @text@ NOT NULL,
  hash @text@
) @strict@;
CREATE INDEX foundation_journal_entity ON foundation_journal (entity_uuid, id);
CREATE INDEX foundation_journal_at ON foundation_journal (at, id);
CREATE INDEX foundation_journal_unsealed ON foundation_journal (id) WHERE seq IS NULL;

-- Content-addressed: the same picture is kept once. Never joined by lists.
CREATE TABLE foundation_blob (
  hash @text@ NOT NULL PRIMARY KEY,
  mime @text@ NOT NULL,
  size @int@ NOT NULL CHECK (size BETWEEN 1 AND 8388608),
  content @blob@ NOT NULL,
  thumbnail @blob@,
  created_at @int@ NOT NULL
) @strict@;
-- down
DROP TABLE foundation_blob;
DROP TABLE foundation_journal;
DROP TABLE foundation_setting;
