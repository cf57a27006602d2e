-- Makes the checkpoint of a moment from the one before it. Exclusive against postings: one that is dated earlier and
-- commits at the same time would be missing from it for ever.
CREATE FUNCTION stock_make_checkpoint(moment BIGINT, moment_kind TEXT) RETURNS BIGINT LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  base BIGINT;
  made BIGINT;
BEGIN
  IF COALESCE(identity_actor_role(), 'auditor') = 'auditor' OR moment_kind <> 'month' OR moment > foundation_now() THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed';
  END IF;
  PERFORM pg_advisory_xact_lock(4242, 2);
  IF EXISTS (SELECT 1 FROM stock_checkpoint_moment WHERE at = moment) THEN
    RETURN 0;
  END IF;
  SELECT COALESCE(max(at), 0) INTO base FROM stock_checkpoint_moment WHERE at < moment;
  INSERT INTO stock_checkpoint_moment (at, kind, made_at) VALUES (moment, moment_kind, foundation_now());
  INSERT INTO stock_checkpoint (holding_id, at, on_hand)
  SELECT h.id, moment, COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0)
  FROM stock_holding h
  LEFT JOIN stock_checkpoint c ON c.holding_id = h.id AND c.at = base
  LEFT JOIN (
    SELECT holding_id, CAST(SUM(delta) AS BIGINT) AS delta FROM (
      SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE effective_at > base
        AND effective_at <= moment
      UNION ALL
      SELECT from_holding_id, -quantity FROM stock_entry WHERE effective_at > base AND effective_at <= moment) AS lines
    GROUP BY holding_id) AS x ON x.holding_id = h.id
  WHERE h.tracked = 1 AND COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0) <> 0;
  GET DIAGNOSTICS made = ROW_COUNT;
  RETURN made;
END $$;
