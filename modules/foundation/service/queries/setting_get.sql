SELECT value FROM foundation_setting WHERE name = :name
