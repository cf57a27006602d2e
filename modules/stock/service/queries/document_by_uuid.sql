SELECT id, COALESCE(number, '') AS number, status, type, site_id, party_id, reason_id, reverses_id, reference, note,
       effective_at, COALESCE(posted_seq, 0) AS posted_seq
FROM stock_document WHERE uuid = :uuid
