INSERT INTO partners_partner (uuid, code, code_key, is_supplier, is_customer, name, name_key, search_key, created_at,
                              changed_at)
VALUES (:uuid, :code, :code_key, :is_supplier, :is_customer, :name, :name_key, '', :now, :now)
