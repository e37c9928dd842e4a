-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

GRANT SELECT ON import, import_row, stored_file_part TO hubcap_lookup;
GRANT UPDATE (before, after) ON audit_entry TO hubcap_lookup;
GRANT UPDATE (cells, problems) ON import_row TO hubcap_lookup;
GRANT DELETE ON stored_file_part TO hubcap_lookup;

-- A row as the log keeps it, with another text in the place of some of its fields.
CREATE OR REPLACE FUNCTION app.scrubbed(p_row jsonb, p_fields text[], p_erased text) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE WHEN jsonb_typeof(p_row) = 'object' THEN (
    SELECT coalesce(jsonb_object_agg(f.key,
      CASE WHEN f.key = ANY (p_fields) AND f.value <> 'null' THEN to_jsonb(p_erased) ELSE f.value END), '{}')
    FROM jsonb_each(p_row) f) ELSE p_row END
$$;

-- Erasing a person, at their request. The log is only ever added to: this function alone changes what it says, and only the
-- personal fields of one customer, in one chain, for headquarters. Rows of imported files that are the customer's or hold
-- their phone are emptied, and with them the files themselves, of which nothing is read any more once an import is over.
CREATE OR REPLACE FUNCTION app.scrub_customer(p_customer_id uuid, p_sale_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'contactName', 'address', 'city', 'region',
    'postalCode', 'country', 'customerName'];
  c customer%ROWTYPE;
  digits text;
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases a customer'; END IF;
  SELECT * INTO STRICT c FROM customer k WHERE k.tenant_id = app.tenant_id() AND k.id = p_customer_id;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity_id = p_customer_id AND e.entity = 'customer'
    OR e.entity_id = ANY (p_sale_ids) AND e.entity = 'card_sale');
  UPDATE audit_entry e SET after = jsonb_set(e.after, '{filter,search}', to_jsonb(p_erased))
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'export'
    AND strpos(lower(e.after #>> '{filter,search}'), lower(c.name)) > 0;

  digits := right(regexp_replace(coalesce(c.phone_key, c.phone, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = p_customer_id
      OR i.kind = 'customers' AND r.cells @> jsonb_build_array(c.customer_no)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;

ALTER FUNCTION app.scrub_customer(uuid, uuid[], text) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.scrubbed(jsonb, text[], text), app.scrub_customer(uuid, uuid[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.scrub_customer(uuid, uuid[], text) TO hubcap_app;
GRANT EXECUTE ON FUNCTION app.scrubbed(jsonb, text[], text) TO hubcap_lookup;
