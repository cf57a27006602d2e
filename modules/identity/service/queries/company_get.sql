SELECT uuid, name, currency, time_zone, negative_policy, is_demo FROM identity_company WHERE id = 1
