-- Whose file it is.
SELECT CAST(application_id AS TEXT) AS id FROM pragma_application_id
