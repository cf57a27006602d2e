-- An index of this server does not hold the id: a page of a list in the order of time read and sorted every entry of
-- the moment it begins in, a thousand where a delivery has a thousand lines.
CREATE INDEX stock_entry_in_order ON stock_entry (effective_at, id);
DROP INDEX stock_entry_effective;
-- down
CREATE INDEX stock_entry_effective ON stock_entry (effective_at);
DROP INDEX stock_entry_in_order;
