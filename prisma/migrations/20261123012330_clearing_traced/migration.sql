-- AlterTable
ALTER TABLE "clearing_line" ADD COLUMN     "price_rule" TEXT;

-- AlterTable
ALTER TABLE "clearing_run_line" ADD COLUMN     "price_rule" TEXT,
ADD COLUMN     "service_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "till_sale_no" TEXT;

ALTER TABLE "clearing_line"
  ADD CONSTRAINT clearing_line_price_rule_check CHECK (price_rule IN ('face', 'liability', 'fixed'));
ALTER TABLE "clearing_run_line"
  ADD CONSTRAINT clearing_run_line_price_rule_check CHECK (price_rule IN ('face', 'liability', 'fixed'));
