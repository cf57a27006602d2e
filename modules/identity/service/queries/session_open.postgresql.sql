-- The server knows who is connected (the parameter only has to be named); a file has to be told.
SELECT identity_open_session(CAST(:uuid AS TEXT), CAST(:desk AS TEXT)) AS account_id
WHERE CAST(:account_id AS BIGINT) IS NOT NULL
