SELECT d.number, e.line_no FROM stock_entry e JOIN stock_document d ON d.id = e.document_id
JOIN stock_holding f ON f.id = e.from_holding_id JOIN stock_holding t ON t.id = e.to_holding_id
WHERE f.variant_id <> e.variant_id OR t.variant_id <> e.variant_id OR e.effective_at <> d.effective_at
   OR e.business_day <> d.business_day
ORDER BY e.id
