-- AlterTable
ALTER TABLE "card_sale" ADD COLUMN     "lead_id" UUID;

-- CreateIndex
CREATE INDEX "card_sale_tenant_id_lead_id_idx" ON "card_sale"("tenant_id", "lead_id");

-- AddForeignKey
ALTER TABLE "card_sale" ADD CONSTRAINT "card_sale_tenant_id_lead_id_fkey" FOREIGN KEY ("tenant_id", "lead_id") REFERENCES "lead"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

