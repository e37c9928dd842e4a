-- What is said of somebody who is erased goes with them: the comments of marks and the files of rewards, both.
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
  -- Pictures and papers show people; what was decided by them, and why, stays as the books of an employment.
  DELETE FROM incentive_file_content f WHERE f.tenant_id = app.tenant_id() AND f.staff_id = ANY (p_staff_ids);
  DELETE FROM incentive_file f WHERE f.tenant_id = app.tenant_id() AND f.staff_id = ANY (p_staff_ids);
  UPDATE audit_entry e SET before = app.scrubbed(e.before, ARRAY['files'], p_erased), after = app.scrubbed(e.after, ARRAY['files'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'incentive' AND e.entity_id IN (
    SELECT i.id FROM incentive i WHERE i.tenant_id = app.tenant_id() AND i.staff_id = ANY (p_staff_ids));
  -- The books are only added to; the name beside a movement is no figure of theirs.
  UPDATE ledger_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);
  UPDATE number_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);
  UPDATE day_close d SET counted_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.counted_by_id = ANY (p_account_ids);
  UPDATE day_close_signature d SET signed_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.signed_by_id = ANY (p_account_ids);
  UPDATE score_mark m SET comment = NULL
  WHERE m.tenant_id = app.tenant_id() AND m.staff_id = ANY (p_staff_ids) AND m.comment IS NOT NULL;
  UPDATE audit_entry e SET before = app.scrubbed(e.before, ARRAY['comment'], p_erased), after = app.scrubbed(e.after, ARRAY['comment'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'score_mark' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);

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
