-- CreateTable
CREATE TABLE "franchisee_departure" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "franchisee_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "leaves_on" DATE NOT NULL,
    "honoured_by_id" UUID,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "principal" BIGINT,
    "bonus" BIGINT,
    "covered" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "franchisee_departure_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "franchisee_departure_tenant_id_honoured_by_id_idx" ON "franchisee_departure"("tenant_id", "honoured_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "franchisee_departure_tenant_id_franchisee_id_key" ON "franchisee_departure"("tenant_id", "franchisee_id");

-- AddForeignKey
ALTER TABLE "franchisee_departure" ADD CONSTRAINT "franchisee_departure_tenant_id_franchisee_id_fkey" FOREIGN KEY ("tenant_id", "franchisee_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "franchisee_departure" ADD CONSTRAINT "franchisee_departure_tenant_id_honoured_by_id_fkey" FOREIGN KEY ("tenant_id", "honoured_by_id") REFERENCES "franchisee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "franchisee_departure"
  ADD CONSTRAINT franchisee_departure_status_check CHECK (status IN ('drafted', 'signed')),
  ADD CONSTRAINT franchisee_departure_signed_check CHECK ((status = 'signed') = (signed_at IS NOT NULL)
    AND (status = 'signed') = (principal IS NOT NULL) AND (status = 'signed') = (bonus IS NOT NULL)
    AND (status = 'signed') = (covered IS NOT NULL)),
  ADD CONSTRAINT franchisee_departure_figures_check CHECK (principal >= 0 AND bonus >= 0 AND covered >= 0),
  ADD CONSTRAINT franchisee_departure_honoured_by_check CHECK (honoured_by_id <> franchisee_id),
  ADD CONSTRAINT franchisee_departure_revision_check CHECK (revision >= 1),
  ADD CONSTRAINT franchisee_departure_reason_check CHECK (char_length(reason) BETWEEN 1 AND 2000);

-- franchisee_departure: shape store
ALTER TABLE "franchisee_departure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchisee_departure" FORCE ROW LEVEL SECURITY;
CREATE POLICY franchisee_departure_select ON "franchisee_departure" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) OR honoured_by_id = ANY (app.franchisee_ids()) ELSE false END));
CREATE POLICY franchisee_departure_insert ON "franchisee_departure" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
CREATE POLICY franchisee_departure_update ON "franchisee_departure" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "franchisee_departure" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "franchisee_departure" TO hubcap_app;
GRANT SELECT ON "franchisee_departure" TO hubcap_audit;
