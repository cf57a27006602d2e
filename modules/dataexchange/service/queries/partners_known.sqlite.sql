-- Lists of texts as one value: json_each here, json_array_elements_text there.
SELECT id, code_key, name_key, is_supplier, is_customer, archived FROM partners_partners
WHERE code_key IN (SELECT value FROM json_each(:codes)) OR name_key IN (SELECT value FROM json_each(:names))
ORDER BY id
