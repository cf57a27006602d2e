SELECT e.id, e.line_no, e.variant_id, e.from_holding_id, e.to_holding_id, e.quantity, e.unit_cost, e.cost_total,
       e.note, f.location_id AS from_location_id, f.state AS from_state, t.location_id AS to_location_id,
       t.state AS to_state
FROM stock_entry e JOIN stock_holding f ON f.id = e.from_holding_id JOIN stock_holding t ON t.id = e.to_holding_id
WHERE e.document_id = :document_id ORDER BY e.line_no
