SELECT '' AS statement WHERE 1 = 0
