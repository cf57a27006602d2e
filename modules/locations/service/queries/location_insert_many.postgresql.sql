INSERT INTO locations_location (uuid, parent_id, kind, purpose, code, code_key, name, name_key, barcode, barcode_key,
                                path, site_id, time_zone, holds_stock, negative_policy, effective_negative_policy,
                                pick_order, created_at, changed_at)
SELECT r.uuid, r.parent_id, r.kind, r.purpose, r.code, r.code_key, r.name,
       r.name_key, r.barcode, r.barcode_key, r.path, r.site_id, r.time_zone,
       r.holds_stock, r.negative_policy, r.effective_negative_policy,
       r.pick_order, CAST(:now AS BIGINT), CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json))
  AS r (uuid text, kind text, purpose text, code text, code_key text, name text, name_key text, barcode text,
        barcode_key text, path text, time_zone text, negative_policy text, effective_negative_policy text,
        holds_stock bigint, parent_id bigint, site_id bigint, pick_order bigint)
ORDER BY r.pick_order
