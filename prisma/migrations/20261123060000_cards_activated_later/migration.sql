-- A card may be sold first and be of use only once it is activated; one for a time can't, since its days run from the sale.
ALTER TABLE "card_product_version" ADD COLUMN "is_activated_later" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE card_product_version
  ADD CONSTRAINT card_product_version_activation_check CHECK (NOT is_activated_later OR period IS NULL);
