UPDATE identity_company SET name = :name, currency = :currency, time_zone = :time_zone,
       negative_policy = :negative_policy
WHERE id = 1
