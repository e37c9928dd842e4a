-- It says whose leads it emptied, so that those who are still followed are closed with the customer.
DROP FUNCTION app.scrub_customer(uuid, uuid[], text);
CREATE OR REPLACE FUNCTION app.scrub_customer(p_customer_id uuid, p_sale_ids uuid[], p_erased text) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'contactName', 'address', 'city', 'region',
    'postalCode', 'country', 'customerName'];
  of_lead constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'plate', 'plateKey', 'sourceNote', 'note', 'nextStep', 'lostNote'];
  lead_ids uuid[];
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

  -- The leads that they came from, or that have their phone, with what was said of them.
  SELECT coalesce(array_agg(l.id), '{}') INTO lead_ids FROM lead l
  WHERE l.tenant_id = app.tenant_id() AND (l.customer_id = p_customer_id OR l.phone_key = c.phone_key);
  UPDATE audit_entry e SET before = app.scrubbed(e.before, of_lead, p_erased), after = app.scrubbed(e.after, of_lead, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'lead' AND e.entity_id = ANY (lead_ids);
  UPDATE lead_touch t SET note = NULL, next_step = NULL WHERE t.tenant_id = app.tenant_id() AND t.lead_id = ANY (lead_ids);
  UPDATE lead l SET name = p_erased, name_key = '~', phone = NULL, phone_key = NULL, plate = NULL, plate_key = NULL,
    source_note = NULL, next_step = NULL, lost_note = NULL
  WHERE l.tenant_id = app.tenant_id() AND l.id = ANY (lead_ids);

  digits := right(regexp_replace(coalesce(c.phone_key, c.phone, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = p_customer_id
      OR i.kind IN ('customers', 'cards') AND r.cells @> jsonb_build_array(c.customer_no)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
  RETURN lead_ids;
END
$$;

ALTER FUNCTION app.scrub_customer(uuid, uuid[], text) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.scrub_customer(uuid, uuid[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.scrub_customer(uuid, uuid[], text) TO hubcap_app, hubcap_lookup, hubcap_audit;

-- Leads of customers who were erased before: nobody calls them any more, either. Row security binds the owner, too: for this it is
-- lifted from the owner alone.
ALTER TABLE lead NO FORCE ROW LEVEL SECURITY;
ALTER TABLE customer NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  open_before int; closed int;
BEGIN
  SELECT count(*) INTO open_before FROM lead l JOIN customer c ON c.tenant_id = l.tenant_id AND c.id = l.customer_id
  WHERE c.erased_at IS NOT NULL AND l.status = 'open';
  UPDATE lead l SET status = 'lost', lost_reason = 'other', closed_at = c.erased_at, next_step_on = NULL,
    erased_at = coalesce(l.erased_at, c.erased_at), revision = l.revision + 1
  FROM customer c WHERE c.tenant_id = l.tenant_id AND c.id = l.customer_id AND c.erased_at IS NOT NULL AND l.status = 'open';
  GET DIAGNOSTICS closed = ROW_COUNT;
  IF closed <> open_before THEN RAISE EXCEPTION '% leads of erased customers are open, % were closed', open_before, closed; END IF;
END
$$;
ALTER TABLE lead FORCE ROW LEVEL SECURITY;
ALTER TABLE customer FORCE ROW LEVEL SECURITY;
