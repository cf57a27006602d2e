SELECT i.entity, i.action,
       COALESCE(p.code, n.code,
                (SELECT MIN(v.sku) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), '') AS code,
       COALESCE(p.name, n.name,
                (SELECT MIN(v.name) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), '') AS name,
       COALESCE(p.archived, n.archived,
                (SELECT MIN(v.archived) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), 0) AS archived,
       COALESCE(n.id, 0) AS partner_id
FROM dataexchange_import_item i
LEFT JOIN locations_places p ON i.entity = 'location' AND p.uuid = i.entity_uuid
LEFT JOIN partners_partners n ON i.entity = 'partner' AND n.uuid = i.entity_uuid
WHERE i.import_id = :import_id
ORDER BY i.id LIMIT CAST(:limit AS BIGINT)
