CREATE VIEW catalog_units AS
SELECT u.id, u.code, u.code_key, u.name, u.decimals FROM catalog_unit u;
