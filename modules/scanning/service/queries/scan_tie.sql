UPDATE scanning_scan SET meaning = 'item', variant_id = :variant_id, pack_quantity = :pack_quantity, total = :total,
                         state = 'taken', changed_at = foundation_now()
WHERE uuid = :uuid AND state = 'parked'
