-- Only PostgreSQL keeps plans that were made for smaller tables.
SELECT dataexchange_forget_plans() AS value
