SELECT p.id FROM partners_partner AS p WHERE p.supplier_place_id = :place OR p.customer_place_id = :place
