-- AlterTable
ALTER TABLE "incentive_item" ADD COLUMN     "evidence_required" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "thumbnail" BYTEA;

-- CreateTable
CREATE TABLE "incentive_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incentive_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID,

    CONSTRAINT "incentive_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "incentive_file_content" (
    "tenant_id" UUID NOT NULL,
    "incentive_file_id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID,
    "staff_id" UUID NOT NULL,
    "thumbnail" BYTEA,
    "content" BYTEA NOT NULL,

    CONSTRAINT "incentive_file_content_pkey" PRIMARY KEY ("tenant_id","incentive_file_id")
);

-- CreateIndex
CREATE INDEX "incentive_file_tenant_id_incentive_id_id_idx" ON "incentive_file"("tenant_id", "incentive_id", "id");

-- CreateIndex
CREATE INDEX "incentive_file_tenant_id_franchisee_id_store_id_idx" ON "incentive_file"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "incentive_file_tenant_id_staff_id_idx" ON "incentive_file"("tenant_id", "staff_id");

-- AddForeignKey
ALTER TABLE "incentive_file" ADD CONSTRAINT "incentive_file_tenant_id_incentive_id_fkey" FOREIGN KEY ("tenant_id", "incentive_id") REFERENCES "incentive"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive_file" ADD CONSTRAINT "incentive_file_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive_file" ADD CONSTRAINT "incentive_file_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive_file" ADD CONSTRAINT "incentive_file_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive_file" ADD CONSTRAINT "incentive_file_tenant_id_added_by_id_fkey" FOREIGN KEY ("tenant_id", "added_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "incentive_file_content" ADD CONSTRAINT "incentive_file_content_tenant_id_incentive_file_id_fkey" FOREIGN KEY ("tenant_id", "incentive_file_id") REFERENCES "incentive_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Taken as it is: pictures and papers are compressed already.
ALTER TABLE "incentive_file_content" ALTER COLUMN content SET STORAGE EXTERNAL;

-- What the rules hold, held by the database, too.
ALTER TABLE "incentive_file"
  ADD CONSTRAINT incentive_file_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
  ADD CONSTRAINT incentive_file_media_type_check CHECK (media_type IN ('image/jpeg', 'application/pdf')),
  ADD CONSTRAINT incentive_file_size_check CHECK (size > 0);

-- incentive_file: shape person
ALTER TABLE "incentive_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_file_select ON "incentive_file";
CREATE POLICY incentive_file_select ON "incentive_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_file_insert ON "incentive_file";
CREATE POLICY incentive_file_insert ON "incentive_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_file_update ON "incentive_file";
DROP POLICY IF EXISTS incentive_file_delete ON "incentive_file";
CREATE POLICY incentive_file_delete ON "incentive_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "incentive_file" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "incentive_file" TO hubcap_app;
GRANT SELECT ON "incentive_file" TO hubcap_audit;

-- incentive_file_content: shape person
ALTER TABLE "incentive_file_content" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_file_content" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_file_content_select ON "incentive_file_content";
CREATE POLICY incentive_file_content_select ON "incentive_file_content" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_file_content_insert ON "incentive_file_content";
CREATE POLICY incentive_file_content_insert ON "incentive_file_content" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_file_content_update ON "incentive_file_content";
DROP POLICY IF EXISTS incentive_file_content_delete ON "incentive_file_content";
CREATE POLICY incentive_file_content_delete ON "incentive_file_content" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "incentive_file_content" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "incentive_file_content" TO hubcap_app;
GRANT SELECT ON "incentive_file_content" TO hubcap_audit;

-- stored_file: shape person
ALTER TABLE "stored_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_select ON "stored_file";
CREATE POLICY stored_file_select ON "stored_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_insert ON "stored_file";
CREATE POLICY stored_file_insert ON "stored_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_update ON "stored_file";
DROP POLICY IF EXISTS stored_file_delete ON "stored_file";
CREATE POLICY stored_file_delete ON "stored_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "stored_file" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "stored_file" TO hubcap_app;
GRANT SELECT ON "stored_file" TO hubcap_audit;

-- stored_file_part: shape person
ALTER TABLE "stored_file_part" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file_part" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_part_select ON "stored_file_part";
CREATE POLICY stored_file_part_select ON "stored_file_part" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_part_insert ON "stored_file_part";
CREATE POLICY stored_file_part_insert ON "stored_file_part" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_part_update ON "stored_file_part";
DROP POLICY IF EXISTS stored_file_part_delete ON "stored_file_part";
CREATE POLICY stored_file_part_delete ON "stored_file_part" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "stored_file_part" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "stored_file_part" TO hubcap_app;
GRANT SELECT ON "stored_file_part" TO hubcap_audit;

GRANT SELECT (tenant_id, id, staff_id) ON incentive TO hubcap_lookup;
GRANT SELECT (tenant_id, staff_id) ON incentive_file, incentive_file_content TO hubcap_lookup;
GRANT DELETE ON incentive_file, incentive_file_content TO hubcap_lookup;

-- What shows somebody goes with their name.
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
