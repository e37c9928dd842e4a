-- CreateIndex
CREATE INDEX "incentive_tenant_id_amount_id_idx" ON "incentive"("tenant_id", "amount", "id");

-- CreateIndex
CREATE INDEX "incentive_tenant_id_status_day_id_idx" ON "incentive"("tenant_id", "status", "day" DESC, "id" DESC);

