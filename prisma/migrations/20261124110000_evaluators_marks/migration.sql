-- Scorecards may have evaluation items, for which people give marks: of themselves, and of those below them.
-- AlterTable
ALTER TABLE "performance_score" ADD COLUMN     "items" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "scorecard" ADD COLUMN     "items" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "self_share" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "score_mark" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "evaluator" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "comment" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by_id" UUID,
    "given_role" TEXT NOT NULL,

    CONSTRAINT "score_mark_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "score_mark_tenant_id_franchisee_id_idx" ON "score_mark"("tenant_id", "franchisee_id");

-- CreateIndex
CREATE INDEX "score_mark_tenant_id_store_id_idx" ON "score_mark"("tenant_id", "store_id");

-- CreateIndex
CREATE INDEX "score_mark_tenant_id_staff_id_idx" ON "score_mark"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "score_mark_tenant_id_month_idx" ON "score_mark"("tenant_id", "month");

-- CreateIndex
CREATE UNIQUE INDEX "score_mark_tenant_id_score_id_item_id_evaluator_key" ON "score_mark"("tenant_id", "score_id", "item_id", "evaluator");

-- AddForeignKey
ALTER TABLE "score_mark" ADD CONSTRAINT "score_mark_tenant_id_score_id_fkey" FOREIGN KEY ("tenant_id", "score_id") REFERENCES "performance_score"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_mark" ADD CONSTRAINT "score_mark_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_mark" ADD CONSTRAINT "score_mark_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_mark" ADD CONSTRAINT "score_mark_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "score_mark" ADD CONSTRAINT "score_mark_tenant_id_given_by_id_fkey" FOREIGN KEY ("tenant_id", "given_by_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- Checks, which Prisma can't express.
ALTER TABLE "scorecard"
  ADD CONSTRAINT scorecard_self_share_check CHECK (self_share BETWEEN 0 AND 100);
ALTER TABLE "score_mark"
  ADD CONSTRAINT score_mark_month_check CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT score_mark_item_check CHECK (char_length(item_id) BETWEEN 1 AND 64),
  ADD CONSTRAINT score_mark_evaluator_check CHECK (evaluator IN ('self', 'manager')),
  ADD CONSTRAINT score_mark_points_check CHECK (points BETWEEN 0 AND 100),
  ADD CONSTRAINT score_mark_comment_check CHECK (char_length(comment) BETWEEN 1 AND 2000),
  ADD CONSTRAINT score_mark_given_role_check CHECK (given_role IN ('hq_admin', 'franchise_owner', 'store_manager', 'sales_rep')
    AND (evaluator = 'self' OR given_role IN ('hq_admin', 'franchise_owner', 'store_manager')));

-- score_mark: shape person
ALTER TABLE "score_mark" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_mark" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_mark_select ON "score_mark";
CREATE POLICY score_mark_select ON "score_mark" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_mark_insert ON "score_mark";
CREATE POLICY score_mark_insert ON "score_mark" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_mark_update ON "score_mark";
CREATE POLICY score_mark_update ON "score_mark" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_mark_delete ON "score_mark";
REVOKE ALL ON "score_mark" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "score_mark" TO hubcap_app;
GRANT SELECT ON "score_mark" TO hubcap_audit;

-- What was written beside the marks of somebody who is erased goes, in the log, too; the marks stay.
GRANT SELECT ON score_mark TO hubcap_lookup;
GRANT UPDATE (comment) ON score_mark TO hubcap_lookup;

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
