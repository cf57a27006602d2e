INSERT INTO identity_company (id, uuid, name, currency, time_zone, negative_policy, is_demo, created_at)
VALUES (1, :uuid, :name, :currency, :time_zone, :negative_policy, :is_demo, :created_at)
