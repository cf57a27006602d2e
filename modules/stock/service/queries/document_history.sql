-- What a document comes from, when a station began it, when it was posted and taken back; the last first. The order is
-- that of the things: clocks of desks may differ.
SELECT 1 AS step, o.number, o.type, o.posted_at AS at, COALESCE(a.person, '') AS person, o.desk,
       o.reason, COALESCE(o.reverses_number, '') AS reverses_number
FROM stock_documents d JOIN stock_documents o ON o.id = d.reverses_id
LEFT JOIN identity_accounts a ON a.id = o.actor_id
WHERE d.status = 'posted' AND d.number = :number
UNION ALL
SELECT 2, '', d.type, b.opened_at, COALESCE(a.person, ''), b.desk, '', ''
FROM stock_documents d JOIN scanning_begun b ON b.document_uuid = d.uuid
LEFT JOIN identity_accounts a ON a.id = b.account_id
WHERE d.status = 'posted' AND d.number = :number
UNION ALL
SELECT 3, d.number, d.type, d.posted_at, COALESCE(a.person, ''), d.desk, d.reason,
       COALESCE(d.reverses_number, '')
FROM stock_documents d LEFT JOIN identity_accounts a ON a.id = d.actor_id
WHERE d.status = 'posted' AND d.number = :number
UNION ALL
SELECT 4, r.number, r.type, r.posted_at, COALESCE(a.person, ''), r.desk, r.reason,
       COALESCE(r.reverses_number, '')
FROM stock_documents d JOIN stock_documents r ON r.reverses_id = d.id
LEFT JOIN identity_accounts a ON a.id = r.actor_id
WHERE d.status = 'posted' AND d.number = :number AND r.status = 'posted'
ORDER BY step DESC
