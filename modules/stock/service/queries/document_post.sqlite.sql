-- Number, order, time and person are stamped here; on PostgreSQL a trigger of the server does it.
UPDATE stock_document
SET status = 'posted', posted_at = foundation_now(), actor_id = identity_actor(), content_hash = :content_hash,
    posted_seq = (SELECT last + 1 FROM stock_sequence WHERE id = 1),
    number = :prefix || '-' || printf('%06d', (SELECT last + 1 FROM stock_sequence WHERE id = 1))
WHERE id = :id AND status = 'open'
RETURNING number, posted_seq
