-- Every right on the server, by the beginning of a table's name, so that a module writes no GRANT. It runs last.
-- Nobody updates or deletes entries, holdings, checkpoints or the journal: triggers of the owner do what the ledger
-- needs. And before identity_open_session() there is nothing to be seen or done at all, but one's own account.
DO $$
DECLARE
  db TEXT := current_database();
  t RECORD;
  r TEXT;
  rights TEXT;
BEGIN
  -- A database nobody prepared has no groups; it is its owner's alone.
  IF to_regrole(quote_ident('backroom_auditor@' || db)) IS NULL THEN
    RETURN;
  END IF;
  FOR t IN
    SELECT c.relname AS name, c.relkind AS kind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'S') AND pg_has_role(c.relowner, 'USAGE')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  LOOP
    IF t.kind = 'v' THEN
      EXECUTE format('ALTER VIEW %I SET (security_invoker = true)', t.name);
    ELSIF t.kind <> 'S' AND t.name <> 'foundation_migration' THEN
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
      EXECUTE format('DROP POLICY IF EXISTS signed_in ON %I', t.name);
      -- The inner SELECT is computed once a statement, not once a row.
      EXECUTE format('CREATE POLICY signed_in ON %I USING ((SELECT identity_actor()) IS NOT NULL%s)', t.name,
                     CASE WHEN t.name = 'identity_account' THEN
                       ' OR name_key || ''@'' || current_database() = CAST(session_user AS TEXT)' ELSE '' END);
      -- Whether the books are of this program's version is asked before anybody is signed in.
      IF t.name = 'foundation_setting' THEN
        DROP POLICY IF EXISTS version_seen ON foundation_setting;
        CREATE POLICY version_seen ON foundation_setting FOR SELECT USING (name = 'schema.objects');
      END IF;
    END IF;
    FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor'] LOOP
      IF t.kind = 'S' THEN
        EXECUTE format('REVOKE ALL ON SEQUENCE %I FROM %I', t.name, 'backroom_' || r || '@' || db);
        IF r <> 'auditor' THEN
          EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %I TO %I', t.name, 'backroom_' || r || '@' || db);
        END IF;
        CONTINUE;
      END IF;
      rights := CASE
        WHEN t.kind = 'v' OR t.name IN ('foundation_migration', 'identity_session') THEN ''
        WHEN t.name = 'foundation_journal' THEN ', INSERT'
        WHEN r = 'auditor' THEN ''
        WHEN t.name IN ('identity_account', 'identity_company') THEN
          CASE WHEN r = 'admin' THEN ', INSERT, UPDATE' ELSE '' END
        WHEN t.name IN ('stock_entry', 'stock_holding', 'foundation_blob') THEN ', INSERT'
        WHEN t.name IN ('stock_checkpoint', 'stock_checkpoint_moment', 'stock_sequence', 'stock_posting') THEN ''
        WHEN t.name IN ('stock_document', 'stock_reason', 'scanning_scan', 'scanning_session') THEN ', INSERT, UPDATE'
        -- A delivery from somebody new makes that supplier a place.
        WHEN t.name = 'locations_location' AND r = 'warehouse' THEN ', INSERT'
        WHEN t.name ~ '^(stock|scanning|reports)_' THEN ', INSERT, UPDATE'
        -- What is kept is archived. Only parts that have no history of their own are deleted.
        WHEN t.name IN ('catalog_attribute', 'catalog_image', 'catalog_option', 'foundation_setting',
                        'partners_address')
             AND r IN ('admin', 'manager') THEN ', INSERT, UPDATE, DELETE'
        WHEN t.name ~ '^(foundation|catalog|locations|partners|dataexchange)_' AND r IN ('admin', 'manager') THEN
          ', INSERT, UPDATE'
        ELSE '' END;
      EXECUTE format('REVOKE ALL ON %I FROM %I', t.name, 'backroom_' || r || '@' || db);
      -- What changed reaches a storekeeper's desk through journal_changes(), which names nobody.
      IF t.name = 'foundation_journal' AND r = 'warehouse' THEN
        EXECUTE format('GRANT INSERT ON %I TO %I', t.name, 'backroom_' || r || '@' || db);
        CONTINUE;
      END IF;
      EXECUTE format('GRANT SELECT%s ON %I TO %I', rights, t.name, 'backroom_' || r || '@' || db);
    END LOOP;
  END LOOP;
  FOR t IN
    SELECT p.oid::regprocedure AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public' AND pg_has_role(p.proowner, 'USAGE')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', t.name);
    FOREACH r IN ARRAY ARRAY['admin', 'manager', 'warehouse', 'auditor'] LOOP
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', t.name, 'backroom_' || r || '@' || db);
    END LOOP;
  END LOOP;
END $$;
