SELECT a.person FROM identity_accounts a WHERE a.id = :id
