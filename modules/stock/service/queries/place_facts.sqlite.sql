-- json_each is read first and each place found by its key; IN would make a table for a moment, once a document.
SELECT p.id, p.code, p.kind, p.site_id, p.site_time_zone, p.holds_stock, p.archived, p.negative_policy
FROM json_each('[' || :ids || ']') AS wanted CROSS JOIN locations_places p ON p.id = wanted.value
