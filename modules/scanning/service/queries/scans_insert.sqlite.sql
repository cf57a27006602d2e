-- :rows is a JSON array of arrays; a scan that stands already is passed over by its trigger. (PostgreSQL reads its JSON
-- by other functions.)
INSERT INTO scanning_scan (uuid, session_id, seq, desk, account_id, raw, parsed, meaning, variant_id, place_id, from_id,
                           quantity, pack_quantity, total, reject_reason, effect, was, paste, state, at, changed_at)
SELECT r.value ->> 0, :session_id, :first + r.key, :desk, identity_actor(), r.value ->> 1, r.value ->> 2, 'item',
       CAST(r.value ->> 3 AS INTEGER), CAST(r.value ->> 4 AS INTEGER), CAST(r.value ->> 5 AS INTEGER),
       CAST(r.value ->> 6 AS INTEGER), CAST(r.value ->> 7 AS INTEGER), CAST(r.value ->> 8 AS INTEGER), r.value ->> 9,
       r.value ->> 10, CAST(r.value ->> 11 AS INTEGER), :first, 'taken', foundation_now(), foundation_now()
FROM json_each(:rows) AS r ORDER BY r.key
