-- What a place is does not change. See 10_guard.postgresql.sql; a file knows no roles, and no trigger at COMMIT.
CREATE TRIGGER locations_location_guard BEFORE UPDATE ON locations_location
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.kind <> OLD.kind OR NEW.holds_stock <> OLD.holds_stock
BEGIN
  SELECT RAISE(ABORT, 'backroom:locations.kind_is_final');
END;
