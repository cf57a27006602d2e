SELECT id FROM identity_company WHERE id = 1
