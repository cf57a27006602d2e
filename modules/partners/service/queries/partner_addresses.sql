SELECT a.kind, a.recipient, a.street, a.postcode, a.city, a.country
FROM partners_address AS a
WHERE a.partner_id = :partner
ORDER BY a.position
