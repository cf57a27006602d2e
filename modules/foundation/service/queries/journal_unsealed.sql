SELECT CAST(count(*) AS BIGINT) AS late FROM foundation_journal WHERE seq IS NULL AND at < foundation_now() - 60000
