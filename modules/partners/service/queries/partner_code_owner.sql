SELECT p.id, p.name FROM partners_partner AS p WHERE p.code_key = :code_key
