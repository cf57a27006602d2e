SELECT number, name, min_program_version FROM foundation_migration ORDER BY number
