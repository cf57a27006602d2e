SELECT COALESCE(MAX(posted_seq), 0) AS last FROM stock_documents
