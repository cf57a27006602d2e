-- A partner and the places outside that stand for it in the ledger.
SELECT uuid, name FROM partners_partners WHERE id = :id
UNION ALL
SELECT l.uuid, l.name FROM partners_partners p
JOIN locations_places l ON l.id IN (p.supplier_place_id, p.customer_place_id) WHERE p.id = :id
