-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'person';

-- CreateTable
CREATE TABLE "api_key" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_until" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "paused_because" TEXT,
    "created_by_name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "last_tried_at" TIMESTAMPTZ(3),
    "next_try_at" TIMESTAMPTZ(3),
    "answer_status" INTEGER,
    "failure" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "api_key_hash_idx" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_tenant_id_created_at_id_idx" ON "api_key"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_tenant_id_user_account_id_key" ON "api_key"("tenant_id", "user_account_id");

-- CreateIndex
CREATE INDEX "webhook_tenant_id_created_at_id_idx" ON "webhook"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_delivery_tenant_id_webhook_id_created_at_id_idx" ON "webhook_delivery"("tenant_id", "webhook_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_delivery_tenant_id_created_at_id_idx" ON "webhook_delivery"("tenant_id", "created_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_tenant_id_user_account_id_fkey" FOREIGN KEY ("tenant_id", "user_account_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "chain"("tenant_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_tenant_id_webhook_id_fkey" FOREIGN KEY ("tenant_id", "webhook_id") REFERENCES "webhook"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the Prisma schema can't say. A service signs in with nothing: it has no login.
ALTER TABLE user_account DROP CONSTRAINT user_account_login_check;
ALTER TABLE user_account
  ADD CONSTRAINT user_account_kind_check CHECK (kind IN ('person', 'service')),
  ADD CONSTRAINT user_account_login_check CHECK ((kind = 'person') = (email IS NOT NULL OR phone_key IS NOT NULL));
ALTER TABLE api_key
  ADD CONSTRAINT api_key_name_check CHECK (length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT api_key_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT api_key_period_check CHECK (expires_at > created_at);
ALTER TABLE webhook
  ADD CONSTRAINT webhook_url_check CHECK (length(url) BETWEEN 1 AND 2000),
  ADD CONSTRAINT webhook_events_check CHECK (cardinality(events) >= 1),
  ADD CONSTRAINT webhook_previous_check CHECK ((previous_secret IS NULL) = (previous_until IS NULL)),
  ADD CONSTRAINT webhook_paused_check CHECK ((paused_because IS NULL) = (paused_at IS NULL)
    AND paused_because IN ('by_hand', 'failing'));
ALTER TABLE webhook_delivery
  ADD CONSTRAINT webhook_delivery_status_check CHECK (status IN ('waiting', 'delivered', 'failed')),
  ADD CONSTRAINT webhook_delivery_waiting_check CHECK ((status = 'waiting') = (next_try_at IS NOT NULL)),
  ADD CONSTRAINT webhook_delivery_tries_check CHECK (tries >= 0);

-- api_key: shape store
ALTER TABLE "api_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "api_key" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS api_key_select ON "api_key";
CREATE POLICY api_key_select ON "api_key" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS api_key_insert ON "api_key";
CREATE POLICY api_key_insert ON "api_key" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS api_key_update ON "api_key";
CREATE POLICY api_key_update ON "api_key" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS api_key_delete ON "api_key";
REVOKE ALL ON "api_key" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "api_key" TO hubcap_app;
GRANT SELECT ON "api_key" TO hubcap_audit;

-- webhook: shape store
ALTER TABLE "webhook" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS webhook_select ON "webhook";
CREATE POLICY webhook_select ON "webhook" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS webhook_insert ON "webhook";
CREATE POLICY webhook_insert ON "webhook" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS webhook_update ON "webhook";
CREATE POLICY webhook_update ON "webhook" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS webhook_delete ON "webhook";
CREATE POLICY webhook_delete ON "webhook" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "webhook" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook" TO hubcap_app;
GRANT SELECT ON "webhook" TO hubcap_audit;

-- webhook_delivery: shape store
ALTER TABLE "webhook_delivery" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_delivery" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS webhook_delivery_select ON "webhook_delivery";
CREATE POLICY webhook_delivery_select ON "webhook_delivery" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS webhook_delivery_insert ON "webhook_delivery";
DROP POLICY IF EXISTS webhook_delivery_update ON "webhook_delivery";
CREATE POLICY webhook_delivery_update ON "webhook_delivery" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS webhook_delivery_delete ON "webhook_delivery";
CREATE POLICY webhook_delivery_delete ON "webhook_delivery" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "webhook_delivery" FROM hubcap_app;
GRANT SELECT, UPDATE, DELETE ON "webhook_delivery" TO hubcap_app;
GRANT SELECT ON "webhook_delivery" TO hubcap_audit;

-- Looked up across the lines of row security: see prisma/policies/lookups.sql.
GRANT SELECT (tenant_id, id, user_account_id, hash, expires_at, last_used_at, revoked_at) ON api_key TO hubcap_lookup;
GRANT SELECT (tenant_id, id, events, paused_at) ON webhook TO hubcap_lookup;
GRANT INSERT ON webhook_delivery TO hubcap_lookup;

-- Before a chain is known: the key of another system by its hash, as long as it holds.
CREATE OR REPLACE FUNCTION app.api_key_of_hash(p_hash text, p_now timestamptz)
  RETURNS TABLE (tenant_id uuid, id uuid, user_account_id uuid, last_used_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT k.tenant_id, k.id, k.user_account_id, k.last_used_at
  FROM api_key k WHERE k.hash = p_hash AND k.revoked_at IS NULL AND k.expires_at > p_now
$$;

-- A change told to the webhooks of the caller's chain that want it, which the caller need not see. Those that are paused get
-- theirs once they go on. p_ids: one for each webhook that there may be.
CREATE OR REPLACE FUNCTION app.add_webhook_deliveries(p_ids uuid[], p_event text, p_data json, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT w.id, w.paused_at, p_ids[row_number() OVER (ORDER BY w.id)] AS delivery_id
    FROM webhook w WHERE w.tenant_id = app.tenant_id() AND p_event = ANY (w.events)
  LOOP
    INSERT INTO webhook_delivery (tenant_id, id, webhook_id, event, data, created_at, status, next_try_at)
    VALUES (app.tenant_id(), one.delivery_id, one.id, p_event, p_data::jsonb, p_at, 'waiting', p_at);
    IF one.paused_at IS NULL THEN
      PERFORM app.enqueue_job('deliver_webhook',
        json_build_object('tenantId', app.tenant_id(), 'deliveryId', one.delivery_id));
    END IF;
  END LOOP;
END
$$;

ALTER FUNCTION app.api_key_of_hash(text, timestamptz) OWNER TO hubcap_lookup;
ALTER FUNCTION app.add_webhook_deliveries(uuid[], text, json, timestamptz) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.api_key_of_hash(text, timestamptz),
  app.add_webhook_deliveries(uuid[], text, json, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.api_key_of_hash(text, timestamptz),
  app.add_webhook_deliveries(uuid[], text, json, timestamptz) TO hubcap_app;
