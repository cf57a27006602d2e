-- Kept ready, because every posting says it; PostgreSQL prepares no BEGIN.
BEGIN IMMEDIATE
