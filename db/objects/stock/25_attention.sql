-- What wants a look: below zero, held apart, on the way. `since` and `document_id`: when and by what something last
-- left (below zero) or came (the others).
CREATE VIEW stock_attention AS
SELECT x.kind, x.variant_id, x.location_id, x.quantity, e.effective_at AS since, e.document_id
FROM (
  SELECT 'negative' AS kind, h.variant_id, h.location_id, h.on_hand AS quantity,
         (SELECT o.id FROM stock_entry o WHERE o.from_holding_id = h.id
          ORDER BY o.effective_at DESC, o.id DESC LIMIT 1) AS entry_id
  FROM stock_holding h WHERE h.tracked = 1 AND h.on_hand < 0
  UNION ALL
  SELECT 'held', h.variant_id, h.location_id, h.on_hand,
         (SELECT i.id FROM stock_entry i WHERE i.to_holding_id = h.id
          ORDER BY i.effective_at DESC, i.id DESC LIMIT 1)
  FROM stock_holding h WHERE h.tracked = 1 AND h.state <> 0 AND h.on_hand > 0
  UNION ALL
  SELECT 'on_the_way', w.variant_id, w.location_id, w.quantity,
         (SELECT i.id FROM stock_entry i WHERE i.to_holding_id = w.id
          ORDER BY i.effective_at DESC, i.id DESC LIMIT 1)
  FROM (SELECT e.holding_id AS id, e.variant_id, e.location_id, CAST(SUM(e.signed_quantity) AS BIGINT) AS quantity
        FROM stock_way_entries e GROUP BY e.holding_id, e.variant_id, e.location_id) AS w
  WHERE w.quantity > 0) AS x
LEFT JOIN stock_entry e ON e.id = x.entry_id;

-- Every item that ever moved: how many there are in all, and when one last moved. The + 0 has the holdings read as
-- they lie: in the order of their index each of a hundred thousand would be looked up apart.
CREATE VIEW stock_items AS
SELECT b.variant_id, b.on_hand,
       (SELECT MAX(e.effective_at) FROM stock_entry e WHERE e.variant_id = b.variant_id) AS last_moved_at
FROM (SELECT h.variant_id + 0 AS variant_id, CAST(SUM(h.on_hand) AS BIGINT) AS on_hand
      FROM stock_holding h WHERE h.tracked = 1 GROUP BY h.variant_id + 0) AS b;
