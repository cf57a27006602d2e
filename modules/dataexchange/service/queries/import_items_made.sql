SELECT i.entity, i.action,
       COALESCE(p.code, (SELECT MIN(v.sku) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), '') AS code,
       COALESCE(p.name, (SELECT MIN(v.name) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), '') AS name,
       COALESCE(p.archived, (SELECT MIN(v.archived) FROM catalog_variants v WHERE v.product_uuid = i.entity_uuid), 0)
         AS archived
FROM dataexchange_import_item i
LEFT JOIN locations_places p ON i.entity = 'location' AND p.uuid = i.entity_uuid
WHERE i.import_id = :import_id
ORDER BY i.id LIMIT CAST(:limit AS BIGINT)
