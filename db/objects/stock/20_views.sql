-- What lies where, of what is ours. One row a holding that ever held something.
CREATE VIEW stock_balances AS
SELECT h.id, h.variant_id, h.location_id, h.state, h.lot_id, h.on_hand
FROM stock_holding h WHERE h.tracked = 1;

-- Ledger entries as people read them, newest first by (posted_seq, line_no). Ours is what lies on a shelf and
-- what is on the way from one to the next.
CREATE VIEW stock_movements AS
SELECT e.id, d.posted_seq, e.line_no, d.id AS document_id, d.uuid AS document_uuid, d.number, d.type, d.reference,
  d.note,
       COALESCE(r.name, '') AS reason, e.variant_id, e.quantity, e.unit_cost, e.cost_total,
       e.effective_at, d.posted_at, e.business_day, f.location_id AS from_location_id, f.state AS from_state,
       t.location_id AS to_location_id, t.state AS to_state, f.tracked AS from_tracked, t.tracked AS to_tracked,
       d.site_id, d.party_id, d.actor_id, d.reverses_id AS reverses_document_id, e.note AS line_note,
       e.from_holding_id, e.to_holding_id,
       CASE WHEN f.tracked = 1 OR f.location_id IN (SELECT id FROM locations_places WHERE kind = 'transit')
            THEN 1 ELSE 0 END AS from_ours,
       CASE WHEN t.tracked = 1 OR t.location_id IN (SELECT id FROM locations_places WHERE kind = 'transit')
            THEN 1 ELSE 0 END AS to_ours
FROM stock_entry e
JOIN stock_document d ON d.id = e.document_id
JOIN stock_holding f ON f.id = e.from_holding_id
JOIN stock_holding t ON t.id = e.to_holding_id
LEFT JOIN stock_reason r ON r.id = d.reason_id
WHERE d.status = 'posted';

-- Entries as lists count and order them: no joins, so that a million are counted at once. The rows themselves are in
-- stock_movement_rows.
CREATE VIEW stock_movement_keys AS
SELECT e.id, e.document_id, e.variant_id, e.quantity, e.cost_total, e.effective_at, e.business_day
FROM stock_entry e;

-- The partner is the document's, or whom its goods came from or went to by name.
CREATE VIEW stock_movement_rows AS
SELECT m.id, m.posted_seq, m.line_no, m.document_id, m.document_uuid, m.number, m.type, m.reference, m.note, m.reason,
       m.variant_id, v.uuid AS variant_uuid, v.sku, v.sku_key, v.name, v.name_key, v.unit_code, m.quantity, m.unit_cost,
       m.cost_total, m.effective_at, m.posted_at, m.business_day, f.code AS from_code, f.name AS from_name,
       f.path AS from_path, m.from_state, m.from_tracked, t.code AS to_code, t.name AS to_name, t.path AS to_path,
       m.to_state, m.to_tracked, COALESCE(a.person, '') AS actor,
       COALESCE(p.name, CASE WHEN f.holds_stock = 0 AND f.parent_id IS NOT NULL THEN f.name
                             WHEN t.holds_stock = 0 AND t.parent_id IS NOT NULL THEN t.name ELSE '' END) AS party,
       COALESCE(p.name_key, CASE WHEN f.holds_stock = 0 AND f.parent_id IS NOT NULL THEN f.name_key
                                 WHEN t.holds_stock = 0 AND t.parent_id IS NOT NULL THEN t.name_key ELSE '' END)
         AS party_key,
       COALESCE(r.number, '') AS reverses_number, m.line_note
FROM stock_movements m
JOIN catalog_variant_names v ON v.id = m.variant_id
JOIN locations_places f ON f.id = m.from_location_id
JOIN locations_places t ON t.id = m.to_location_id
LEFT JOIN identity_accounts a ON a.id = m.actor_id
LEFT JOIN locations_places p ON p.id = m.party_id
LEFT JOIN stock_document r ON r.id = m.reverses_document_id;

CREATE VIEW stock_documents AS
SELECT d.id, d.uuid, d.number, d.type, d.status, d.posted_seq, d.site_id, d.party_id, COALESCE(r.name, '') AS reason,
       d.reference, d.note, d.effective_at, d.posted_at, d.business_day, d.actor_id, d.desk, d.group_uuid,
         d.reverses_id,
       d.negative_accepted,
       (SELECT x.number FROM stock_document x WHERE x.id = d.reverses_id) AS reverses_number,
       (SELECT x.number FROM stock_document x WHERE x.reverses_id = d.id) AS reversed_by_number,
       (SELECT COUNT(*) FROM stock_entry e WHERE e.document_id = d.id) AS line_count
FROM stock_document d LEFT JOIN stock_reason r ON r.id = d.reason_id;

CREATE VIEW stock_reasons AS
SELECT id, uuid, category, name, name_key, CASE WHEN archived_at IS NULL THEN 0 ELSE 1 END AS archived,
       kind, key_digit, for_role, version
FROM stock_reason;

-- What left one place of ours for the next: all that came to the way, less what went on from it. It lies on no shelf
-- and is ours all the same (rules.md 33).
CREATE VIEW stock_way_entries AS
SELECT h.id AS holding_id, h.variant_id, h.location_id, i.effective_at, i.quantity AS signed_quantity
FROM stock_holding h
JOIN locations_places p ON p.id = h.location_id AND p.kind = 'transit'
JOIN stock_entry i ON i.to_holding_id = h.id
UNION ALL
SELECT h.id, h.variant_id, h.location_id, o.effective_at, -o.quantity
FROM stock_holding h
JOIN locations_places p ON p.id = h.location_id AND p.kind = 'transit'
JOIN stock_entry o ON o.from_holding_id = h.id;

-- What came into the company, with and without a known cost; taken back again where it was reversed. What comes from
-- the way was ours before.
CREATE VIEW stock_cost_entries AS
SELECT e.variant_id, e.effective_at, e.unit_cost, e.quantity AS signed_quantity, e.cost_total AS signed_total
FROM stock_entry e JOIN stock_holding f ON f.id = e.from_holding_id JOIN stock_holding t ON t.id = e.to_holding_id
WHERE f.tracked = 0 AND t.tracked = 1 AND e.reverses_id IS NULL
  AND f.location_id NOT IN (SELECT id FROM locations_places WHERE kind = 'transit')
UNION ALL
SELECT e.variant_id, e.effective_at, e.unit_cost, -e.quantity, -e.cost_total
FROM stock_entry e JOIN stock_holding f ON f.id = e.from_holding_id JOIN stock_holding t ON t.id = e.to_holding_id
WHERE f.tracked = 1 AND t.tracked = 0 AND e.reverses_id IS NOT NULL
  AND t.location_id NOT IN (SELECT id FROM locations_places WHERE kind = 'transit');

CREATE VIEW stock_cost_sums AS
SELECT variant_id, CAST(SUM(CASE WHEN unit_cost IS NOT NULL THEN signed_quantity ELSE 0 END) AS BIGINT)
  AS known_quantity,
       CAST(SUM(CASE WHEN unit_cost IS NOT NULL THEN signed_total ELSE 0 END) AS BIGINT) AS known_total,
       CAST(SUM(CASE WHEN unit_cost IS NULL THEN signed_quantity ELSE 0 END) AS BIGINT) AS unknown_quantity
FROM stock_cost_entries
GROUP BY variant_id;
