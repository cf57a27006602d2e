SELECT thumbnail FROM foundation_blob WHERE hash = :hash
