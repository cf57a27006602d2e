-- A page of the movements in the order of their quantities read and sorted every entry there is, a third of a second of
-- a million.
CREATE INDEX stock_entry_quantity ON stock_entry (quantity, id);
-- down
DROP INDEX stock_entry_quantity;
