INSERT INTO catalog_unit (uuid, code, code_key, name, decimals, created_at)
VALUES (:uuid, :code, :code_key, :name, :decimals, :now)
