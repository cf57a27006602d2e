-- SET ROLE with a bound name; SQLite knows no roles.
SELECT set_config('role', CAST(:role AS TEXT), false) AS role
