UPDATE partners_partner
SET code = :code, code_key = :code_key, is_supplier = :is_supplier, is_customer = :is_customer, name = :name,
    name_key = :name_key, contact_name = :contact_name, email = :email, phone = :phone, search_key = :search_key,
    vat_number = :vat_number, currency = :currency, language = :language,
    lead_time_days = CAST(:lead_time_days AS BIGINT), minimum_order = CAST(:minimum_order AS BIGINT), terms = :terms,
    warning = :warning, changed_at = :now, version = version + 1
WHERE id = :id
