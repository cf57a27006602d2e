-- The schema of a backup, read without a connection of ours.
SELECT CAST(number AS TEXT) || ' ' || min_program_version AS step FROM foundation_migration ORDER BY number DESC LIMIT 1
