SELECT id, code, name, decimals FROM catalog_unit ORDER BY code_key
