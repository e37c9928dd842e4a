-- A scorecard has a name and versions, and holds for whom it is said. Those of a chain until now are the versions of one.
ALTER TABLE "scorecard" ADD COLUMN "family_id" UUID, ADD COLUMN "name" TEXT;

ALTER TABLE scorecard NO FORCE ROW LEVEL SECURITY;
ALTER TABLE chain NO FORCE ROW LEVEL SECURITY;
-- The one that a chain begins with has the chain's id.
UPDATE scorecard c SET
  family_id = (SELECT f.id FROM scorecard f WHERE f.tenant_id = c.tenant_id ORDER BY f.id = f.tenant_id DESC, f.id LIMIT 1),
  name = CASE (SELECT h.locale FROM chain h WHERE h.tenant_id = c.tenant_id) WHEN 'en' THEN 'Default' ELSE '默认方案' END;
DO $$
DECLARE
  wrong BIGINT;
BEGIN
  SELECT count(*) INTO wrong FROM scorecard c WHERE c.family_id IS NULL OR c.name IS NULL OR c.family_id <> (
    SELECT f.family_id FROM scorecard f WHERE f.tenant_id = c.tenant_id AND f.id = c.family_id);
  IF wrong > 0 THEN RAISE EXCEPTION '% scorecards came out of no family', wrong; END IF;
END $$;
ALTER TABLE scorecard FORCE ROW LEVEL SECURITY;
ALTER TABLE chain FORCE ROW LEVEL SECURITY;
ALTER TABLE "scorecard" ALTER COLUMN "family_id" SET NOT NULL, ALTER COLUMN "name" SET NOT NULL;

-- CreateTable
CREATE TABLE "scorecard_assignment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "franchisee_id" UUID,
    "store_id" UUID,
    "staff_id" UUID,
    "post" TEXT,
    "family_id" UUID,
    "from_month" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT,

    CONSTRAINT "scorecard_assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "scorecard_assignment_tenant_id_from_month_id_idx" ON "scorecard_assignment"("tenant_id", "from_month" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "scorecard_assignment_tenant_id_franchisee_id_store_id_idx" ON "scorecard_assignment"("tenant_id", "franchisee_id", "store_id");

-- CreateIndex
CREATE INDEX "scorecard_assignment_tenant_id_staff_id_idx" ON "scorecard_assignment"("tenant_id", "staff_id");

-- CreateIndex
CREATE INDEX "scorecard_assignment_tenant_id_family_id_idx" ON "scorecard_assignment"("tenant_id", "family_id");

-- CreateIndex
CREATE INDEX "scorecard_tenant_id_family_id_idx" ON "scorecard"("tenant_id", "family_id");

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_tenant_id_family_id_fkey" FOREIGN KEY ("tenant_id", "family_id") REFERENCES "scorecard"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "scorecard_assignment" ADD CONSTRAINT "scorecard_assignment_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "scorecard_assignment" ADD CONSTRAINT "scorecard_assignment_tenant_id_franchisee_id_store_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "store_id") REFERENCES "store"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "scorecard_assignment" ADD CONSTRAINT "scorecard_assignment_tenant_id_franchisee_id_staff_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id", "staff_id") REFERENCES "staff"("tenant_id", "franchisee_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "scorecard_assignment" ADD CONSTRAINT "scorecard_assignment_tenant_id_family_id_fkey" FOREIGN KEY ("tenant_id", "family_id") REFERENCES "scorecard"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Checks, which Prisma can't express.
ALTER TABLE "scorecard"
  ADD CONSTRAINT scorecard_name_check CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "scorecard_assignment"
  ADD CONSTRAINT scorecard_assignment_level_check CHECK (level IN ('franchisee', 'store', 'staff')),
  ADD CONSTRAINT scorecard_assignment_place_check CHECK (franchisee_id IS NOT NULL OR (store_id IS NULL AND staff_id IS NULL)),
  ADD CONSTRAINT scorecard_assignment_store_check CHECK (store_id IS NULL OR level <> 'franchisee'),
  ADD CONSTRAINT scorecard_assignment_staff_check CHECK (staff_id IS NULL OR level = 'staff'),
  ADD CONSTRAINT scorecard_assignment_post_check CHECK (post IS NULL OR (char_length(post) BETWEEN 1 AND 200 AND level = 'staff' AND staff_id IS NULL)),
  ADD CONSTRAINT scorecard_assignment_from_month_check CHECK (extract(day FROM from_month) = 1);

-- scorecard_assignment: shape person
ALTER TABLE "scorecard_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scorecard_assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS scorecard_assignment_select ON "scorecard_assignment";
CREATE POLICY scorecard_assignment_select ON "scorecard_assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS scorecard_assignment_insert ON "scorecard_assignment";
CREATE POLICY scorecard_assignment_insert ON "scorecard_assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS scorecard_assignment_update ON "scorecard_assignment";
DROP POLICY IF EXISTS scorecard_assignment_delete ON "scorecard_assignment";
REVOKE ALL ON "scorecard_assignment" FROM hubcap_app;
GRANT SELECT, INSERT ON "scorecard_assignment" TO hubcap_app;
GRANT SELECT ON "scorecard_assignment" TO hubcap_audit;
