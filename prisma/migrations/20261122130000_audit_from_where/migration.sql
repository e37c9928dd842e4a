-- DropIndex
DROP INDEX "audit_entry_tenant_id_entity_entity_id_idx";

-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "actor_name" TEXT,
ADD COLUMN     "actor_role" TEXT,
ADD COLUMN     "api_key_id" UUID,
ADD COLUMN     "ip" TEXT,
ADD COLUMN     "request_id" TEXT,
ADD COLUMN     "session_id" UUID,
ADD COLUMN     "user_agent" TEXT;

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_entity_id_at_id_idx" ON "audit_entry"("tenant_id", "entity_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_franchisee_id_at_id_idx" ON "audit_entry"("tenant_id", "franchisee_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_user_account_id_at_id_idx" ON "audit_entry"("tenant_id", "user_account_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_action_at_id_idx" ON "audit_entry"("tenant_id", "action", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_entity_at_id_idx" ON "audit_entry"("tenant_id", "entity", "at" DESC, "id" DESC);

-- How often somebody did a thing lately, for limits that hold over every process: they don't see the log themselves.
GRANT SELECT ON audit_entry TO hubcap_lookup;

-- The caller's own latest entries of an action, the newest first. Two requests of one account wait for each other, so that
-- each counts what the other did.
CREATE OR REPLACE FUNCTION app.own_entries_since(p_action text, p_since timestamptz, p_most int) RETURNS TABLE (at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(
    'hubcap own entries ' || app.tenant_id() || ' ' || app.user_account_id() || ' ' || p_action, 0));
  RETURN QUERY SELECT e.at FROM audit_entry e
    WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = app.user_account_id()
      AND e.action = p_action AND e.at > p_since
    ORDER BY e.at DESC LIMIT p_most;
END
$$;

ALTER FUNCTION app.own_entries_since(text, timestamptz, int) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.own_entries_since(text, timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_entries_since(text, timestamptz, int) TO hubcap_app;
