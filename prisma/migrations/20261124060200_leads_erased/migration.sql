-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- Somebody who never became a customer asks to be forgotten: the leads with their phone, what was said of them, their log entries,
-- and the rows of imported files that made them or hold their phone or plate, with the files. Who did what when stays.
CREATE OR REPLACE FUNCTION app.scrub_lead(p_lead_id uuid, p_erased text) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  of_lead constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'plate', 'plateKey', 'sourceNote', 'note', 'nextStep', 'lostNote'];
  l lead%ROWTYPE;
  lead_ids uuid[];
  digits text;
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases a lead'; END IF;
  SELECT * INTO STRICT l FROM lead k WHERE k.tenant_id = app.tenant_id() AND k.id = p_lead_id;
  SELECT array_agg(k.id) INTO lead_ids FROM lead k
  WHERE k.tenant_id = app.tenant_id() AND k.customer_id IS NULL AND (k.id = p_lead_id OR k.phone_key = l.phone_key);

  UPDATE audit_entry e SET before = app.scrubbed(e.before, of_lead, p_erased), after = app.scrubbed(e.after, of_lead, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'lead' AND e.entity_id = ANY (lead_ids);
  UPDATE audit_entry e SET after = jsonb_set(e.after, '{filter,search}', to_jsonb(p_erased))
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'export'
    AND strpos(lower(e.after #>> '{filter,search}'), lower(l.name)) > 0;
  UPDATE lead_touch t SET note = NULL, next_step = NULL WHERE t.tenant_id = app.tenant_id() AND t.lead_id = ANY (lead_ids);

  digits := right(regexp_replace(coalesce(l.phone_key, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = ANY (lead_ids)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0
      OR i.kind = 'leads' AND strpos(upper(regexp_replace(r.cells::text, '[\s.·•・-]', '', 'g')), l.plate_key) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;

  UPDATE lead k SET name = p_erased, name_key = '~', phone = NULL, phone_key = NULL, plate = NULL, plate_key = NULL,
    source_note = NULL, next_step = NULL, lost_note = NULL
  WHERE k.tenant_id = app.tenant_id() AND k.id = ANY (lead_ids);
  RETURN lead_ids;
END
$$;

GRANT CREATE ON SCHEMA app TO hubcap_lookup;
ALTER FUNCTION app.scrub_lead(uuid, text) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.scrub_lead(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.scrub_lead(uuid, text) TO hubcap_app, hubcap_lookup, hubcap_audit;
