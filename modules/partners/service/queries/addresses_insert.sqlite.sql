INSERT INTO partners_address (partner_id, position, kind, recipient, street, postcode, city, city_key, country)
SELECT :partner, r.key, r.value->>'kind', r.value->>'recipient', r.value->>'street', r.value->>'postcode',
       r.value->>'city', r.value->>'city_key', r.value->>'country'
FROM json_each(:rows) AS r
