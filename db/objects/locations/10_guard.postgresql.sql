-- What a place is does not change, and a storekeeper makes none but those whom deliveries come from or go to: a bin of
-- his own could be one that may go below zero.
CREATE FUNCTION locations_location_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF identity_actor_role() = 'warehouse' AND NEW.kind NOT IN ('supplier', 'customer') THEN
      RAISE EXCEPTION 'backroom:identity.not_allowed';
    END IF;
  ELSIF (NEW.id, NEW.uuid, NEW.kind, NEW.holds_stock)
        IS DISTINCT FROM (OLD.id, OLD.uuid, OLD.kind, OLD.holds_stock) THEN
    RAISE EXCEPTION 'backroom:locations.kind_is_final';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER locations_location_guard BEFORE INSERT OR UPDATE ON locations_location
  FOR EACH ROW EXECUTE FUNCTION locations_location_guard();

-- The policy that counts follows from the tree. Looked at before COMMIT, because a change of a site goes through its
-- places one after the other.
CREATE FUNCTION locations_policy_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM locations_location l LEFT JOIN locations_location p ON p.id = l.parent_id
    WHERE (l.id = NEW.id OR l.parent_id = NEW.id) AND l.holds_stock = 1
      AND l.effective_negative_policy <> CASE WHEN l.negative_policy <> 'inherit' THEN l.negative_policy
            WHEN p.id IS NOT NULL THEN p.effective_negative_policy
            ELSE (SELECT c.negative_policy FROM identity_company_settings c) END) THEN
    RAISE EXCEPTION 'backroom:locations.policy_is_derived';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER locations_policy_follows AFTER INSERT OR UPDATE OF negative_policy,
  effective_negative_policy, parent_id ON locations_location
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION locations_policy_follows();
