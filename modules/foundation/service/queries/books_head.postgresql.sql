-- How far the books reach, for who replaces them on a server: every service call leaves a row here.
SELECT CAST(count(*) AS TEXT) || ' ' || COALESCE(CAST(max(id) AS TEXT), '') AS head FROM foundation_journal
