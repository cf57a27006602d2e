-- What was begun at a station and is not posted yet, with how much was scanned so far. A move may have no site.
CREATE VIEW scanning_drafts AS
SELECT g.id, g.uuid, g.task, g.site_id, g.party_id, g.delivery_note, g.account_id, g.opened_at,
       (SELECT COUNT(*) FROM scanning_scan s
        WHERE s.session_id = g.id AND s.meaning <> 'place' AND s.state <> 'undone') AS scans
FROM scanning_session g WHERE g.state = 'open';

-- Codes that nobody has given an item or dismissed, by delivery.
CREATE VIEW scanning_parked AS
SELECT g.id AS session_id, g.site_id, g.account_id, g.state AS session_state, s.parsed AS code, MIN(s.at) AS since,
       COUNT(*) AS scans
FROM scanning_scan s JOIN scanning_session g ON g.id = s.session_id
WHERE s.state = 'parked' AND g.state <> 'discarded'
GROUP BY g.id, g.site_id, g.account_id, g.state, s.parsed;
