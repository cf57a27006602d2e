-- The server's clock, which alone stamps postings. Only the demo company, while it is being made, has a time of its
-- own.
CREATE FUNCTION foundation_now() RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  demo TEXT := current_setting('backroom.demo_clock', true);
BEGIN
  IF demo <> '' AND EXISTS (SELECT 1 FROM foundation_setting WHERE name = 'demo.making') THEN
    RETURN demo::BIGINT;
  END IF;
  RETURN (extract(epoch FROM clock_timestamp()) * 1000)::BIGINT;
END $$;

-- The demo's own time is an administrator's to begin: with it a manager could stamp postings as he likes. And so is
-- what says of which version the books are: every desk believes it.
CREATE FUNCTION foundation_setting_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.name ~ '^(demo|schema)\.' OR OLD.name ~ '^(demo|schema)\.')
     AND identity_actor_role() IS DISTINCT FROM 'admin' AND NOT identity_is_owner() THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER foundation_setting_guard BEFORE INSERT OR UPDATE OR DELETE ON foundation_setting
  FOR EACH ROW EXECUTE FUNCTION foundation_setting_guard();
