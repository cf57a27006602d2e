INSERT INTO partners_address (partner_id, position, kind, recipient, street, postcode, city, city_key, country)
SELECT CAST(:partner AS BIGINT), r.position, r.kind, r.recipient, r.street, r.postcode, r.city, r.city_key, r.country
FROM json_to_recordset(CAST(:rows AS json))
  AS r (position bigint, kind text, recipient text, street text, postcode text, city text, city_key text, country text)
