SELECT m.effective_at, (m.to_tracked - m.from_tracked) * m.quantity AS change
FROM stock_movements m
WHERE m.variant_id = :variant_id AND m.effective_at > :from_at AND m.effective_at <= :to_at
  AND m.to_tracked <> m.from_tracked
ORDER BY m.effective_at
