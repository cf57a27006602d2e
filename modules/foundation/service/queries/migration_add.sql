INSERT INTO foundation_migration (number, name, applied_at, program_version, min_program_version)
VALUES (:number, :name, :applied_at, :program_version, :min_program_version)
