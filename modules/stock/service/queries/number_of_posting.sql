-- The digits of a document's number are its place among all postings, whatever its kind.
SELECT number FROM stock_document WHERE status = 'posted' AND posted_seq = :posted_seq
