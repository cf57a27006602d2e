-- A database in use bears no checksum; only a backup does.
PRAGMA user_version = 0
