ALTER TABLE "import" DROP CONSTRAINT import_kind_check;
ALTER TABLE "import" ADD CONSTRAINT import_kind_check
  CHECK (kind IN ('franchisees', 'stores', 'staff', 'customers', 'card_sales', 'cards', 'quotas', 'leads'));
