WITH RECURSIVE tree (id, policy, path) AS (
  SELECT l.id, CASE WHEN l.negative_policy = 'inherit' THEN CAST(:company AS TEXT) ELSE l.negative_policy END, l.code
  FROM locations_location AS l
  WHERE l.kind = 'site' AND (l.id = :site OR :site = 0)
  UNION ALL
  SELECT c.id, CASE WHEN c.negative_policy = 'inherit' THEN tree.policy ELSE c.negative_policy END,
         tree.path || ' / ' || c.code
  FROM locations_location AS c JOIN tree ON c.parent_id = tree.id
)
UPDATE locations_location
SET effective_negative_policy = tree.policy, path = tree.path
FROM tree
WHERE tree.id = locations_location.id
  AND (locations_location.effective_negative_policy <> tree.policy OR locations_location.path <> tree.path)
