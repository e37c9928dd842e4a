-- CreateIndex
CREATE INDEX "sales_plan_tenant_id_first_month_id_idx" ON "sales_plan"("tenant_id", "first_month" DESC, "id" DESC);

