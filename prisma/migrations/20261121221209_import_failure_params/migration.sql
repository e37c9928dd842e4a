-- AlterTable
ALTER TABLE "import" ADD COLUMN     "failure_params" JSONB NOT NULL DEFAULT '{}';

-- CreateIndex
CREATE INDEX "import_tenant_id_user_account_id_idx" ON "import"("tenant_id", "user_account_id");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

