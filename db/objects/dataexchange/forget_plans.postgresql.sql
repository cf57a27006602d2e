-- A plan made while a table was small is kept by the connection, in one long transaction even when the table has
-- grown a thousandfold: nobody analyses what is not committed. An import asks for new plans whenever it has doubled.
-- Rows that are changed again and again in one transaction leave their old versions behind until it ends, so for its
-- rest no table is read from end to end where an index will do.
CREATE FUNCTION dataexchange_forget_plans() RETURNS BIGINT LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('enable_seqscan', 'off', true);
  EXECUTE 'DISCARD PLANS';
  RETURN 0;
END $$;
