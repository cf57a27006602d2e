-- The server finds the session by the connection; a file by the session itself.
SELECT identity_close_session() AS closed WHERE CAST(:uuid AS TEXT) IS NOT NULL
