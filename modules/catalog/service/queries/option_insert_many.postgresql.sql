INSERT INTO catalog_option (variant_id, position, name, name_key, value, value_key)
SELECT v.id, r.position, r.name, r.name_key, r.value, r.value_key
FROM json_to_recordset(CAST(:rows AS json))
  AS r (owner_uuid text, position bigint, name text, name_key text, value text, value_key text)
JOIN catalog_variant AS v ON v.uuid = r.owner_uuid
