SELECT l.code, l.effective_negative_policy AS kept,
       CASE WHEN l.negative_policy <> 'inherit' THEN l.negative_policy
            WHEN p.id IS NOT NULL THEN p.effective_negative_policy ELSE c.negative_policy END AS derived
FROM locations_location l LEFT JOIN locations_location p ON p.id = l.parent_id
CROSS JOIN identity_company_settings c
WHERE l.holds_stock = 1
  AND l.effective_negative_policy <> CASE WHEN l.negative_policy <> 'inherit' THEN l.negative_policy
        WHEN p.id IS NOT NULL THEN p.effective_negative_policy ELSE c.negative_policy END
ORDER BY l.id
