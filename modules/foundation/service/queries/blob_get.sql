SELECT mime, size, content FROM foundation_blob WHERE hash = :hash
