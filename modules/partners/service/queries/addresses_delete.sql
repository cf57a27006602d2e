DELETE FROM partners_address WHERE partner_id = :partner
