-- Tells who listens on 'changed' which tables a commit touched (PostgreSQL sends equal notices of one transaction
-- once). ENABLE ALWAYS: rows that sync applies under session_replication_role = replica must be told of, too.
CREATE FUNCTION local.notify_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', TG_TABLE_NAME);
  RETURN NULL;
END $$;

-- Installs it on a table; a later migration calls this for each table that it adds.
CREATE FUNCTION local.watch(watched regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER notify_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION local.notify_changed()', watched);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER notify_changed', watched);
END $$;

-- Partitions are left out: a statement on the partitioned table fires the trigger of that table.
SELECT local.watch(c.oid::regclass)
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND c.relname <> 'morvo_migrations'
ORDER BY c.relname;
SELECT local.watch('local.running_answers'), local.watch('local.playbook_entries');
