-- A list of texts as one value: json_each here, json_array_elements_text there.
SELECT v.product_id, MIN(v.sku) AS sku,
       SUM(CASE WHEN EXISTS (SELECT 1 FROM stock_movements m JOIN stock_documents d ON d.id = m.document_id
                             WHERE m.variant_id = v.id AND COALESCE(d.group_uuid, '') <> :group_uuid
                               AND NOT EXISTS (SELECT 1 FROM stock_documents o
                                               WHERE o.id = d.reverses_id AND o.group_uuid = :group_uuid))
                THEN 1 ELSE 0 END) AS other_entries
FROM catalog_variants v
WHERE v.archived = 0 AND v.product_uuid IN (SELECT value FROM json_each(:uuids))
GROUP BY v.product_id
ORDER BY v.product_id
