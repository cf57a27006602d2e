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

-- When, where and by whom a document of a station was begun.
CREATE VIEW scanning_begun AS
SELECT g.document_uuid, g.account_id, g.desk, g.opened_at FROM scanning_session g;

-- What people call what was scanned at a station: by its delivery note, or else by the desk.
CREATE VIEW scanning_sessions AS
SELECT g.uuid, COALESCE(NULLIF(g.delivery_note, ''), g.desk) AS called FROM scanning_session g;
