SELECT uuid FROM stock_documents WHERE status = 'open' ORDER BY id
