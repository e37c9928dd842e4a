-- CreateIndex
CREATE INDEX "card_sale_tenant_id_franchisee_id_amount_id_idx" ON "card_sale"("tenant_id", "franchisee_id", "amount", "id");

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_store_id_amount_id_idx" ON "card_sale"("tenant_id", "store_id", "amount", "id");

-- CreateIndex
CREATE INDEX "quota_tenant_id_month_id_idx" ON "quota"("tenant_id", "month", "id");

