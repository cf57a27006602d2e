SELECT id FROM partners_partner WHERE uuid = :uuid
