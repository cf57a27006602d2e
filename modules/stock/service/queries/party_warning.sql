SELECT warning FROM partners_partners WHERE supplier_place_id = CAST(:place AS BIGINT)
