-- What a short list offers first, the code itself, then what begins like the words, then where each of them begins a
-- word of the name or of the SKU, then the rest. Pictures are looked up for the few that are shown only.
SELECT v.id, v.uuid, v.product_id, v.sku, v.name, v.category_path, v.brand, v.unit_code, v.price_micros, v.state,
       v.archived, v.image_hash
FROM (
  SELECT found.id, found.name_key,
         CASE WHEN found.sku_key = :code OR EXISTS (
                SELECT 1 FROM catalog_barcode AS b
                WHERE b.variant_id = found.id AND b.removed_at IS NULL
                  AND b.match_key IN (:barcode1, :barcode2, :barcode3)) THEN 0
              WHEN found.words LIKE :start1 ESCAPE '!' AND found.words LIKE :start2 ESCAPE '!'
                AND found.words LIKE :start3 ESCAPE '!' AND found.words LIKE :start4 ESCAPE '!'
              THEN CASE WHEN found.name_key LIKE :begin ESCAPE '!' OR found.sku_key LIKE :begin ESCAPE '!'
                        THEN 1 ELSE 2 END
              ELSE 3 END AS place
  FROM (
    SELECT w.id, w.name_key, w.sku_key,
           ' ' || REPLACE(REPLACE(REPLACE(REPLACE(w.name_key || ' ' || w.sku_key, '-', ' '), '/', ' '), '(', ' '),
                          '.', ' ') AS words
    FROM catalog_variants AS w
    WHERE w.search_key LIKE :word1 ESCAPE '!' AND w.search_key LIKE :word2 ESCAPE '!'
      AND w.search_key LIKE :word3 ESCAPE '!' AND w.search_key LIKE :word4 ESCAPE '!'
      AND w.archived = 0
  ) AS found
  ORDER BY place, found.name_key, found.id
  LIMIT :limit
) AS hit
JOIN catalog_variants AS v ON v.id = hit.id
ORDER BY hit.place, hit.name_key, hit.id
