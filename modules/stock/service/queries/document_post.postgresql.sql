UPDATE stock_document SET status = 'posted', content_hash = :content_hash
WHERE id = :id AND status = 'open' AND CAST(:prefix AS TEXT) <> ''
RETURNING number, posted_seq
