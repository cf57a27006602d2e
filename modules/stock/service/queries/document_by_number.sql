SELECT id, uuid, type, number, site_id, party_id, reverses_id, COALESCE(reversed_by_number, '') AS reversed_by_number,
       effective_at, reference, note
FROM stock_documents WHERE status = 'posted' AND (number = :number OR uuid = :uuid)
