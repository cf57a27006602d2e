SELECT version FROM partners_partner WHERE id = :id FOR UPDATE
