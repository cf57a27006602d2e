SELECT payload FROM foundation_journal_changes
WHERE entity = 'stock.reason' AND entity_uuid = :uuid AND action = 'rename' ORDER BY id DESC LIMIT 1
