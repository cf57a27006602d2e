INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, quantity, unit_cost,
  cost_total,
                         effective_at, posted_at, business_day, reverses_id, note)
VALUES (:document_id, :line_no, :variant_id, :from_holding_id, :to_holding_id, :quantity, :unit_cost, :cost_total,
        :effective_at, foundation_now(), :business_day, :reverses_id, :note)
