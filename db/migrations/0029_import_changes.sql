-- What an import wrote over, value by value, as text that reads back exactly: so its undo brings back what stood there.
CREATE TABLE dataexchange_import_change (
  id @id@,
  import_id @int@ NOT NULL REFERENCES dataexchange_import (id),
  record @text@ NOT NULL CHECK (record IN ('product', 'variant', 'location', 'partner')),
  record_uuid @text@ NOT NULL,
  field @text@ NOT NULL,
  former @text@ NOT NULL,
  written @text@ NOT NULL CHECK (written <> former)
) @strict@;
CREATE INDEX dataexchange_import_change_of ON dataexchange_import_change (import_id);
-- down
DROP TABLE dataexchange_import_change;
