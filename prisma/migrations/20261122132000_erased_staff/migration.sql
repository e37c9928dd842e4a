-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

GRANT SELECT ON staff, invitation TO hubcap_lookup;
GRANT UPDATE (actor_name, ip, user_agent) ON audit_entry TO hubcap_lookup;

CREATE POLICY user_session_delete ON "user_session" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
GRANT DELETE ON "user_session" TO hubcap_app;

-- The same for somebody who worked here: what the log says of the people with these employments and accounts.
CREATE OR REPLACE FUNCTION app.scrub_staff(p_staff_ids uuid[], p_account_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'email', 'recipient', 'recipientName'];
  sold_by constant text[] := ARRAY['staffName'];
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases somebody'; END IF;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity = 'staff' AND e.entity_id = ANY (p_staff_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids)
    OR e.entity = 'report_schedule' AND e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'invitation' AND e.entity_id IN (
      SELECT i.id FROM invitation i WHERE i.tenant_id = e.tenant_id
        AND (i.staff_id = ANY (p_staff_ids) OR i.accepted_by_id = ANY (p_account_ids))));
  UPDATE audit_entry e SET before = app.scrubbed(e.before, sold_by, p_erased), after = app.scrubbed(e.after, sold_by, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'card_sale' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);
  UPDATE audit_entry e SET after = app.scrubbed(e.after, ARRAY['recordedByName', 'voidedByName', 'createdByName'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids);
  UPDATE audit_entry e SET actor_name = p_erased
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids) AND e.actor_name IS NOT NULL;
  UPDATE audit_entry e SET ip = NULL, user_agent = NULL
  WHERE e.tenant_id = app.tenant_id() AND (e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids) AND e.user_account_id IS NULL);

  WITH emptied AS (
    UPDATE import_row r SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND i.kind = 'staff'
      AND (r.entity_id = ANY (p_staff_ids) OR EXISTS (
        SELECT FROM staff s WHERE s.tenant_id = r.tenant_id AND s.id = ANY (p_staff_ids)
          AND r.cells @> jsonb_build_array(s.staff_no)))
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;

ALTER FUNCTION app.scrub_staff(uuid[], uuid[], text) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.scrub_staff(uuid[], uuid[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.scrub_staff(uuid[], uuid[], text) TO hubcap_app;
