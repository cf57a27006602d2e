SELECT code, name FROM catalog_tax_class ORDER BY code_key
