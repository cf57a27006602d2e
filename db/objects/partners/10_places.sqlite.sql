-- Every named place outside has its partner, whoever makes it: a dock that met somebody new, an import, or the
-- partner's own service. That one writes the partner first, who waits for the place within the same transaction; for
-- all others the partner is made here.
CREATE TRIGGER partners_partner_of_place AFTER INSERT ON locations_location
WHEN NEW.kind IN ('supplier', 'customer') AND NEW.parent_id IS NOT NULL
BEGIN
  UPDATE partners_partner SET supplier_place_id = NEW.id
  WHERE NEW.kind = 'supplier' AND is_supplier = 1 AND supplier_place_id IS NULL;
  UPDATE partners_partner SET customer_place_id = NEW.id
  WHERE NEW.kind = 'customer' AND is_customer = 1 AND customer_place_id IS NULL;
  INSERT INTO partners_partner (uuid, code, code_key, is_supplier, is_customer, supplier_place_id, customer_place_id,
                                name, name_key, search_key, created_at, changed_at)
  SELECT NEW.uuid, 'P-' || NEW.id, 'p-' || NEW.id, NEW.kind = 'supplier', NEW.kind = 'customer',
         CASE WHEN NEW.kind = 'supplier' THEN NEW.id END, CASE WHEN NEW.kind = 'customer' THEN NEW.id END, NEW.name,
         NEW.name_key, 'p-' || NEW.id || ' ' || NEW.name_key, NEW.created_at, NEW.changed_at
  WHERE NOT EXISTS (SELECT 1 FROM partners_partner WHERE supplier_place_id = NEW.id OR customer_place_id = NEW.id);
END;
