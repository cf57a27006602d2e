-- Whether documents name it, or goods came from it or went to it.
SELECT p.id, p.code, p.archived,
       CASE WHEN EXISTS (SELECT 1 FROM stock_documents d
                         WHERE d.party_id IN (p.supplier_place_id, p.customer_place_id))
              OR EXISTS (SELECT 1 FROM stock_movements m
                         WHERE m.from_location_id IN (p.supplier_place_id, p.customer_place_id))
              OR EXISTS (SELECT 1 FROM stock_movements m
                         WHERE m.to_location_id IN (p.supplier_place_id, p.customer_place_id))
            THEN 1 ELSE 0 END AS is_used
FROM partners_partners p
WHERE p.uuid = :uuid
