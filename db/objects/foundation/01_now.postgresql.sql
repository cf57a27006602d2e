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
