-- The journal with the record each row is about, by the names that people know. The parts of a row are looked up one by
-- one, so that a page of it costs a page of look-ups.
CREATE VIEW audit_rows AS
SELECT j.seq, j.uuid, j.at, j.actor_name,
       COALESCE((SELECT a.person FROM identity_accounts a WHERE a.id = j.actor_id), j.actor_name) AS person,
       j.desk, j.action, j.entity, j.entity_uuid, j.payload,
       COALESCE(CASE j.entity
         WHEN 'stock.document' THEN (SELECT d.number FROM stock_documents d WHERE d.uuid = j.entity_uuid)
         WHEN 'catalog.variant' THEN (SELECT v.sku FROM catalog_variants v WHERE v.uuid = j.entity_uuid)
         WHEN 'locations.location' THEN (SELECT l.code FROM locations_places l WHERE l.uuid = j.entity_uuid)
         WHEN 'partners.partner' THEN (SELECT p.code FROM partners_partners p WHERE p.uuid = j.entity_uuid)
       END, '') AS record_code,
       COALESCE(CASE j.entity
         WHEN 'catalog.product' THEN
           (SELECT min(v.product_name) FROM catalog_variants v WHERE v.product_uuid = j.entity_uuid)
         WHEN 'catalog.variant' THEN (SELECT v.name FROM catalog_variants v WHERE v.uuid = j.entity_uuid)
         WHEN 'locations.location' THEN (SELECT l.name FROM locations_places l WHERE l.uuid = j.entity_uuid)
         WHEN 'partners.partner' THEN (SELECT p.name FROM partners_partners p WHERE p.uuid = j.entity_uuid)
         WHEN 'scanning.session' THEN (SELECT s.called FROM scanning_sessions s WHERE s.uuid = j.entity_uuid)
         WHEN 'stock.reason' THEN (SELECT r.name FROM stock_reasons r WHERE r.uuid = j.entity_uuid)
         WHEN 'identity.account' THEN (SELECT a.name FROM identity_accounts a WHERE a.uuid = j.entity_uuid)
         WHEN 'identity.session' THEN (SELECT a.name FROM identity_accounts a WHERE a.uuid = j.entity_uuid)
       END, '') AS record_name,
       CASE j.entity
         WHEN 'catalog.product' THEN (SELECT min(v.id) FROM catalog_variants v WHERE v.product_uuid = j.entity_uuid)
         WHEN 'catalog.variant' THEN (SELECT v.id FROM catalog_variants v WHERE v.uuid = j.entity_uuid)
         WHEN 'locations.location' THEN (SELECT l.id FROM locations_places l WHERE l.uuid = j.entity_uuid)
         WHEN 'partners.partner' THEN (SELECT p.id FROM partners_partners p WHERE p.uuid = j.entity_uuid)
       END AS record_id
FROM foundation_journal_rows j;
