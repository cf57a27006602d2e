UPDATE locations_location
SET code = :code, code_key = :code_key, name = :name, name_key = :name_key, barcode = :barcode,
    barcode_key = CAST(:barcode_key AS TEXT), time_zone = :time_zone, purpose = :purpose, pick_order = :pick_order,
    negative_policy = :negative_policy, changed_at = :now, version = version + 1
WHERE id = :id
