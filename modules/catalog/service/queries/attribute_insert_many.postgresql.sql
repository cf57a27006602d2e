INSERT INTO catalog_attribute (product_id, position, name, name_key, value, value_key)
SELECT p.id, r.position, r.name, r.name_key, r.value, r.value_key
FROM json_to_recordset(CAST(:rows AS json))
  AS r (owner_uuid text, position bigint, name text, name_key text, value text, value_key text)
JOIN catalog_product AS p ON p.uuid = r.owner_uuid
