INSERT INTO catalog_tax_class (uuid, code, code_key, name, created_at) VALUES (:uuid, :code, :code_key, :name, :now)
