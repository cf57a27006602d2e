-- :rows is a JSON array of arrays. (SQLite reads its JSON by other functions.) Who and when is asked once and not once
-- a line.
WITH here AS MATERIALIZED (SELECT identity_actor() AS actor, foundation_now() AS ms)
INSERT INTO scanning_scan (uuid, session_id, seq, desk, account_id, raw, parsed, meaning, variant_id, place_id, from_id,
                           quantity, pack_quantity, total, reject_reason, effect, was, paste, state, at, changed_at)
SELECT r.value ->> 0, CAST(:session_id AS BIGINT), CAST(:first AS BIGINT) + r.line - 1, CAST(:desk AS TEXT),
       here.actor, r.value ->> 1, r.value ->> 2, 'item',
       CAST(r.value ->> 3 AS BIGINT), CAST(r.value ->> 4 AS BIGINT), CAST(r.value ->> 5 AS BIGINT),
       CAST(r.value ->> 6 AS BIGINT), CAST(r.value ->> 7 AS BIGINT), CAST(r.value ->> 8 AS BIGINT), r.value ->> 9,
       r.value ->> 10, CAST(r.value ->> 11 AS BIGINT), CAST(:first AS BIGINT), 'taken', here.ms,
       here.ms
FROM json_array_elements(CAST(:rows AS json)) WITH ORDINALITY AS r (value, line) CROSS JOIN here
ORDER BY r.line
ON CONFLICT (uuid) DO NOTHING
