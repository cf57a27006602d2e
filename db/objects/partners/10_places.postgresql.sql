-- Every named place outside has its partner. See 10_places.sqlite.sql; a definer, because a storekeeper, who may make
-- the place of somebody new, changes no partners.
CREATE FUNCTION partners_partner_of_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.kind = 'supplier' THEN
    UPDATE partners_partner SET supplier_place_id = NEW.id WHERE is_supplier = 1 AND supplier_place_id IS NULL;
  ELSE
    UPDATE partners_partner SET customer_place_id = NEW.id WHERE is_customer = 1 AND customer_place_id IS NULL;
  END IF;
  IF NOT FOUND THEN
    INSERT INTO partners_partner (uuid, code, code_key, is_supplier, is_customer, supplier_place_id, customer_place_id,
                                  name, name_key, search_key, created_at, changed_at)
    VALUES (NEW.uuid, 'P-' || NEW.id, 'p-' || NEW.id, CASE WHEN NEW.kind = 'supplier' THEN 1 ELSE 0 END,
            CASE WHEN NEW.kind = 'customer' THEN 1 ELSE 0 END, CASE WHEN NEW.kind = 'supplier' THEN NEW.id END,
            CASE WHEN NEW.kind = 'customer' THEN NEW.id END, NEW.name, NEW.name_key,
            'p-' || NEW.id || ' ' || NEW.name_key, NEW.created_at, NEW.changed_at);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER partners_partner_of_place AFTER INSERT ON locations_location
  FOR EACH ROW WHEN (NEW.kind IN ('supplier', 'customer') AND NEW.parent_id IS NOT NULL)
  EXECUTE FUNCTION partners_partner_of_place();
