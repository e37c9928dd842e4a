-- What the planner goes by, made anew for the tables of some size: a chain that has just come is unknown to it until then, and
-- statements over its rows may compare each with each. Owned by the owner of the tables, tells nothing of what is in them.
CREATE OR REPLACE FUNCTION app.refresh_statistics() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE v_table regclass;
BEGIN
  FOR v_table IN
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND pg_relation_size(c.oid) >= 65536
    ORDER BY c.oid
  LOOP
    EXECUTE format('ANALYZE %s', v_table);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION app.refresh_statistics() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.refresh_statistics() TO hubcap_app, hubcap_lookup, hubcap_audit;
