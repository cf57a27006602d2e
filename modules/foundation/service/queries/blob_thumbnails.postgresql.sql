SELECT hash, thumbnail FROM foundation_blob
WHERE hash IN (SELECT value FROM json_array_elements_text(CAST(:hashes AS json)) AS hashes (value))
