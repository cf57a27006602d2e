DELETE FROM foundation_migration WHERE number = :number
