SELECT hash, thumbnail FROM foundation_blob WHERE hash IN (SELECT value FROM json_each(:hashes))
