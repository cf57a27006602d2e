-- The codes that are good now.
CREATE VIEW catalog_barcodes AS
SELECT b.id, b.variant_id, b.code, b.kind, b.match_key, b.pack_quantity
FROM catalog_barcode b
WHERE b.removed_at IS NULL;
