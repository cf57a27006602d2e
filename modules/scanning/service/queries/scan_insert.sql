INSERT INTO scanning_scan (uuid, session_id, seq, desk, account_id, raw, parsed, meaning, variant_id, place_id,
                           quantity, pack_quantity, total, reject_reason, effect, was, state, at,
                           changed_at)
VALUES (:uuid, :session_id, :seq, :desk, identity_actor(), :raw, :parsed, :meaning, :variant_id, :place_id,
        :quantity, :pack_quantity, :total, :reject_reason, :effect, CAST(:was AS BIGINT), :state,
        foundation_now(), foundation_now())
ON CONFLICT (uuid) DO NOTHING
