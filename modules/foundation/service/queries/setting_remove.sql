DELETE FROM foundation_setting WHERE name = :name
