-- Row security as it stands now, written from packages/database/src/policies/tables.ts.
-- Change it there; then take the changed tables' statements into a migration.

-- chain: shape chain
ALTER TABLE "chain" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "chain" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS chain_select ON "chain";
CREATE POLICY chain_select ON "chain" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS chain_insert ON "chain";
CREATE POLICY chain_insert ON "chain" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS chain_update ON "chain";
CREATE POLICY chain_update ON "chain" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS chain_delete ON "chain";
REVOKE ALL ON "chain" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "chain" TO hubcap_app;
GRANT SELECT ON "chain" TO hubcap_audit;

-- user_account: shape person
ALTER TABLE "user_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_account" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_account_select ON "user_account";
CREATE POLICY user_account_select ON "user_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() OR (SELECT true FROM assignment f WHERE f.tenant_id = "user_account".tenant_id AND f.user_account_id = "user_account".id LIMIT 1) END));
DROP POLICY IF EXISTS user_account_insert ON "user_account";
CREATE POLICY user_account_insert ON "user_account" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END));
DROP POLICY IF EXISTS user_account_update ON "user_account";
CREATE POLICY user_account_update ON "user_account" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = app.user_account_id() END));
DROP POLICY IF EXISTS user_account_delete ON "user_account";
REVOKE ALL ON "user_account" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "user_account" TO hubcap_app;
GRANT SELECT ON "user_account" TO hubcap_audit;

-- user_credential: shape person
ALTER TABLE "user_credential" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_credential" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_credential_select ON "user_credential";
CREATE POLICY user_credential_select ON "user_credential" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_credential_insert ON "user_credential";
CREATE POLICY user_credential_insert ON "user_credential" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_credential_update ON "user_credential";
CREATE POLICY user_credential_update ON "user_credential" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_credential_delete ON "user_credential";
REVOKE ALL ON "user_credential" FROM hubcap_app;
GRANT SELECT (tenant_id, user_account_id, changed_at), INSERT, UPDATE ON "user_credential" TO hubcap_app;
GRANT SELECT (tenant_id, user_account_id, changed_at) ON "user_credential" TO hubcap_audit;

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

-- assignment: shape person
ALTER TABLE "assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS assignment_select ON "assignment";
CREATE POLICY assignment_select ON "assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() OR (SELECT true FROM assignment_place f WHERE f.tenant_id = "assignment".tenant_id AND f.assignment_id = "assignment".id LIMIT 1) END));
DROP POLICY IF EXISTS assignment_insert ON "assignment";
CREATE POLICY assignment_insert ON "assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS assignment_update ON "assignment";
CREATE POLICY assignment_update ON "assignment" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS assignment_delete ON "assignment";
REVOKE ALL ON "assignment" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "assignment" TO hubcap_app;
GRANT SELECT ON "assignment" TO hubcap_audit;

-- assignment_place: shape person
ALTER TABLE "assignment_place" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assignment_place" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS assignment_place_select ON "assignment_place";
CREATE POLICY assignment_place_select ON "assignment_place" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END OR user_account_id = app.user_account_id()));
DROP POLICY IF EXISTS assignment_place_insert ON "assignment_place";
CREATE POLICY assignment_place_insert ON "assignment_place" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS assignment_place_update ON "assignment_place";
DROP POLICY IF EXISTS assignment_place_delete ON "assignment_place";
CREATE POLICY assignment_place_delete ON "assignment_place" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
REVOKE ALL ON "assignment_place" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "assignment_place" TO hubcap_app;
GRANT SELECT ON "assignment_place" TO hubcap_audit;

-- invitation: shape person
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitation" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS invitation_select ON "invitation";
CREATE POLICY invitation_select ON "invitation" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invitation_insert ON "invitation";
CREATE POLICY invitation_insert ON "invitation" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invitation_update ON "invitation";
CREATE POLICY invitation_update ON "invitation" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invitation_delete ON "invitation";
REVOKE ALL ON "invitation" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "invitation" TO hubcap_app;
GRANT SELECT ON "invitation" TO hubcap_audit;

-- user_session: shape person
ALTER TABLE "user_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user_session" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS user_session_select ON "user_session";
CREATE POLICY user_session_select ON "user_session" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_insert ON "user_session";
CREATE POLICY user_session_insert ON "user_session" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_update ON "user_session";
CREATE POLICY user_session_update ON "user_session" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS user_session_delete ON "user_session";
CREATE POLICY user_session_delete ON "user_session" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "user_session" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_session" TO hubcap_app;
GRANT SELECT ON "user_session" TO hubcap_audit;

-- second_factor: shape person
ALTER TABLE "second_factor" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "second_factor" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS second_factor_select ON "second_factor";
CREATE POLICY second_factor_select ON "second_factor" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_insert ON "second_factor";
CREATE POLICY second_factor_insert ON "second_factor" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_update ON "second_factor";
CREATE POLICY second_factor_update ON "second_factor" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS second_factor_delete ON "second_factor";
CREATE POLICY second_factor_delete ON "second_factor" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "second_factor" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factor" TO hubcap_app;
GRANT SELECT ON "second_factor" TO hubcap_audit;

-- recovery_code: shape person
ALTER TABLE "recovery_code" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "recovery_code" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS recovery_code_select ON "recovery_code";
CREATE POLICY recovery_code_select ON "recovery_code" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_insert ON "recovery_code";
CREATE POLICY recovery_code_insert ON "recovery_code" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_update ON "recovery_code";
CREATE POLICY recovery_code_update ON "recovery_code" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS recovery_code_delete ON "recovery_code";
CREATE POLICY recovery_code_delete ON "recovery_code" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "recovery_code" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recovery_code" TO hubcap_app;
GRANT SELECT ON "recovery_code" TO hubcap_audit;

-- sign_in_attempt: shape store
ALTER TABLE "sign_in_attempt" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sign_in_attempt" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sign_in_attempt_select ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_select ON "sign_in_attempt" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_insert ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_insert ON "sign_in_attempt" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_update ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_update ON "sign_in_attempt" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sign_in_attempt_delete ON "sign_in_attempt";
CREATE POLICY sign_in_attempt_delete ON "sign_in_attempt" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "sign_in_attempt" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sign_in_attempt" TO hubcap_app;
GRANT SELECT ON "sign_in_attempt" TO hubcap_audit;

-- idempotency_key: shape person
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_key" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS idempotency_key_select ON "idempotency_key";
CREATE POLICY idempotency_key_select ON "idempotency_key" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS idempotency_key_insert ON "idempotency_key";
CREATE POLICY idempotency_key_insert ON "idempotency_key" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS idempotency_key_update ON "idempotency_key";
DROP POLICY IF EXISTS idempotency_key_delete ON "idempotency_key";
REVOKE ALL ON "idempotency_key" FROM hubcap_app;
GRANT SELECT, INSERT ON "idempotency_key" TO hubcap_app;
GRANT SELECT ON "idempotency_key" TO hubcap_audit;

-- audit_entry: shape store
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_entry" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS audit_entry_select ON "audit_entry";
CREATE POLICY audit_entry_select ON "audit_entry" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS audit_entry_insert ON "audit_entry";
CREATE POLICY audit_entry_insert ON "audit_entry" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS audit_entry_update ON "audit_entry";
DROP POLICY IF EXISTS audit_entry_delete ON "audit_entry";
REVOKE ALL ON "audit_entry" FROM hubcap_app;
GRANT SELECT, INSERT ON "audit_entry" TO hubcap_app;
GRANT SELECT ON "audit_entry" TO hubcap_audit;

-- franchisee: shape franchisee
ALTER TABLE "franchisee" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchisee" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS franchisee_select ON "franchisee";
CREATE POLICY franchisee_select ON "franchisee" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE id = ANY (app.franchisee_ids()) END));
DROP POLICY IF EXISTS franchisee_insert ON "franchisee";
CREATE POLICY franchisee_insert ON "franchisee" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_update ON "franchisee";
CREATE POLICY franchisee_update ON "franchisee" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_delete ON "franchisee";
CREATE POLICY franchisee_delete ON "franchisee" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "franchisee" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "franchisee" TO hubcap_app;
GRANT SELECT ON "franchisee" TO hubcap_audit;

-- franchise_contract: shape store
ALTER TABLE "franchise_contract" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchise_contract" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS franchise_contract_select ON "franchise_contract";
CREATE POLICY franchise_contract_select ON "franchise_contract" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS franchise_contract_insert ON "franchise_contract";
CREATE POLICY franchise_contract_insert ON "franchise_contract" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchise_contract_update ON "franchise_contract";
CREATE POLICY franchise_contract_update ON "franchise_contract" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchise_contract_delete ON "franchise_contract";
REVOKE ALL ON "franchise_contract" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "franchise_contract" TO hubcap_app;
GRANT SELECT ON "franchise_contract" TO hubcap_audit;

-- store: shape store
ALTER TABLE "store" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "store" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS store_select ON "store";
CREATE POLICY store_select ON "store" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN id = ANY (app.store_ids()) WHEN 'person' THEN id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS store_insert ON "store";
CREATE POLICY store_insert ON "store" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS store_update ON "store";
CREATE POLICY store_update ON "store" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS store_delete ON "store";
CREATE POLICY store_delete ON "store" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "store" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "store" TO hubcap_app;
GRANT SELECT ON "store" TO hubcap_audit;

-- person: shape store
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS person_select ON "person";
CREATE POLICY person_select ON "person" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS person_insert ON "person";
CREATE POLICY person_insert ON "person" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS person_update ON "person";
DROP POLICY IF EXISTS person_delete ON "person";
CREATE POLICY person_delete ON "person" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "person" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "person" TO hubcap_app;
GRANT SELECT ON "person" TO hubcap_audit;

-- staff: shape person
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_select ON "staff";
CREATE POLICY staff_select ON "staff" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_insert ON "staff";
CREATE POLICY staff_insert ON "staff" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_update ON "staff";
CREATE POLICY staff_update ON "staff" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_delete ON "staff";
CREATE POLICY staff_delete ON "staff" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "staff" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "staff" TO hubcap_app;
GRANT SELECT ON "staff" TO hubcap_audit;

-- staff_posting: shape person
ALTER TABLE "staff_posting" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_posting" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_posting_select ON "staff_posting";
CREATE POLICY staff_posting_select ON "staff_posting" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_posting_insert ON "staff_posting";
CREATE POLICY staff_posting_insert ON "staff_posting" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_posting_update ON "staff_posting";
DROP POLICY IF EXISTS staff_posting_delete ON "staff_posting";
CREATE POLICY staff_posting_delete ON "staff_posting" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "staff_posting" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "staff_posting" TO hubcap_app;
GRANT SELECT ON "staff_posting" TO hubcap_audit;

-- staff_leave: shape person
ALTER TABLE "staff_leave" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_leave" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_leave_select ON "staff_leave";
CREATE POLICY staff_leave_select ON "staff_leave" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM staff f WHERE f.tenant_id = "staff_leave".tenant_id AND f.id = "staff_leave".staff_id LIMIT 1)));
DROP POLICY IF EXISTS staff_leave_insert ON "staff_leave";
CREATE POLICY staff_leave_insert ON "staff_leave" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_leave_update ON "staff_leave";
CREATE POLICY staff_leave_update ON "staff_leave" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_leave_delete ON "staff_leave";
REVOKE ALL ON "staff_leave" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "staff_leave" TO hubcap_app;
GRANT SELECT ON "staff_leave" TO hubcap_audit;

-- staff_pay: shape person
ALTER TABLE "staff_pay" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_pay" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS staff_pay_select ON "staff_pay";
CREATE POLICY staff_pay_select ON "staff_pay" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS staff_pay_insert ON "staff_pay";
CREATE POLICY staff_pay_insert ON "staff_pay" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS staff_pay_update ON "staff_pay";
DROP POLICY IF EXISTS staff_pay_delete ON "staff_pay";
REVOKE ALL ON "staff_pay" FROM hubcap_app;
GRANT SELECT, INSERT ON "staff_pay" TO hubcap_app;
GRANT SELECT ON "staff_pay" TO hubcap_audit;

-- customer: shape person
ALTER TABLE "customer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_select ON "customer";
CREATE POLICY customer_select ON "customer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END));
DROP POLICY IF EXISTS customer_insert ON "customer";
CREATE POLICY customer_insert ON "customer" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS customer_update ON "customer";
CREATE POLICY customer_update ON "customer" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer_file f WHERE f.tenant_id = "customer".tenant_id AND f.customer_id = "customer".id LIMIT 1) OR id = app.presented_customer_id() END));
DROP POLICY IF EXISTS customer_delete ON "customer";
CREATE POLICY customer_delete ON "customer" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "customer" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer" TO hubcap_app;
GRANT SELECT ON "customer" TO hubcap_audit;

-- customer_file: shape person
ALTER TABLE "customer_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_file_select ON "customer_file";
CREATE POLICY customer_file_select ON "customer_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS customer_file_insert ON "customer_file";
CREATE POLICY customer_file_insert ON "customer_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS customer_file_update ON "customer_file";
CREATE POLICY customer_file_update ON "customer_file" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS customer_file_delete ON "customer_file";
CREATE POLICY customer_file_delete ON "customer_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "customer_file" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer_file" TO hubcap_app;
GRANT SELECT ON "customer_file" TO hubcap_audit;

-- customer_identification: shape person
ALTER TABLE "customer_identification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_identification" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_identification_select ON "customer_identification";
CREATE POLICY customer_identification_select ON "customer_identification" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS customer_identification_insert ON "customer_identification";
DROP POLICY IF EXISTS customer_identification_update ON "customer_identification";
DROP POLICY IF EXISTS customer_identification_delete ON "customer_identification";
REVOKE ALL ON "customer_identification" FROM hubcap_app;
GRANT SELECT ON "customer_identification" TO hubcap_app;
GRANT SELECT ON "customer_identification" TO hubcap_audit;

-- vehicle: shape person
ALTER TABLE "vehicle" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "vehicle" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS vehicle_select ON "vehicle";
CREATE POLICY vehicle_select ON "vehicle" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_insert ON "vehicle";
CREATE POLICY vehicle_insert ON "vehicle" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_update ON "vehicle";
CREATE POLICY vehicle_update ON "vehicle" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS vehicle_delete ON "vehicle";
CREATE POLICY vehicle_delete ON "vehicle" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "vehicle".tenant_id AND f.id = "vehicle".customer_id LIMIT 1) END));
REVOKE ALL ON "vehicle" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vehicle" TO hubcap_app;
GRANT SELECT ON "vehicle" TO hubcap_audit;

-- service_item: shape chain
ALTER TABLE "service_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_item" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS service_item_select ON "service_item";
CREATE POLICY service_item_select ON "service_item" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS service_item_insert ON "service_item";
CREATE POLICY service_item_insert ON "service_item" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_item_update ON "service_item";
CREATE POLICY service_item_update ON "service_item" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_item_delete ON "service_item";
REVOKE ALL ON "service_item" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "service_item" TO hubcap_app;
GRANT SELECT ON "service_item" TO hubcap_audit;

-- service_price: shape chain
ALTER TABLE "service_price" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "service_price" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS service_price_select ON "service_price";
CREATE POLICY service_price_select ON "service_price" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS service_price_insert ON "service_price";
CREATE POLICY service_price_insert ON "service_price" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS service_price_update ON "service_price";
DROP POLICY IF EXISTS service_price_delete ON "service_price";
REVOKE ALL ON "service_price" FROM hubcap_app;
GRANT SELECT, INSERT ON "service_price" TO hubcap_app;
GRANT SELECT ON "service_price" TO hubcap_audit;

-- till_sale: shape person
ALTER TABLE "till_sale" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_sale" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_sale_select ON "till_sale";
CREATE POLICY till_sale_select ON "till_sale" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS till_sale_insert ON "till_sale";
CREATE POLICY till_sale_insert ON "till_sale" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS till_sale_update ON "till_sale";
CREATE POLICY till_sale_update ON "till_sale" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS till_sale_delete ON "till_sale";
REVOKE ALL ON "till_sale" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "till_sale" TO hubcap_app;
GRANT SELECT ON "till_sale" TO hubcap_audit;

-- till_sale_line: shape person
ALTER TABLE "till_sale_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_sale_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_sale_line_select ON "till_sale_line";
CREATE POLICY till_sale_line_select ON "till_sale_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_sale_line".tenant_id AND f.id = "till_sale_line".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_sale_line_insert ON "till_sale_line";
CREATE POLICY till_sale_line_insert ON "till_sale_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_sale_line".tenant_id AND f.id = "till_sale_line".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_sale_line_update ON "till_sale_line";
DROP POLICY IF EXISTS till_sale_line_delete ON "till_sale_line";
REVOKE ALL ON "till_sale_line" FROM hubcap_app;
GRANT SELECT, INSERT ON "till_sale_line" TO hubcap_app;
GRANT SELECT ON "till_sale_line" TO hubcap_audit;

-- till_payment: shape person
ALTER TABLE "till_payment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "till_payment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS till_payment_select ON "till_payment";
CREATE POLICY till_payment_select ON "till_payment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_payment".tenant_id AND f.id = "till_payment".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_payment_insert ON "till_payment";
CREATE POLICY till_payment_insert ON "till_payment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM till_sale f WHERE f.tenant_id = "till_payment".tenant_id AND f.id = "till_payment".till_sale_id LIMIT 1) END));
DROP POLICY IF EXISTS till_payment_update ON "till_payment";
DROP POLICY IF EXISTS till_payment_delete ON "till_payment";
REVOKE ALL ON "till_payment" FROM hubcap_app;
GRANT SELECT, INSERT ON "till_payment" TO hubcap_app;
GRANT SELECT ON "till_payment" TO hubcap_audit;

-- card_product: shape chain
ALTER TABLE "card_product" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_product" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_product_select ON "card_product";
CREATE POLICY card_product_select ON "card_product" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS card_product_insert ON "card_product";
CREATE POLICY card_product_insert ON "card_product" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_product_update ON "card_product";
CREATE POLICY card_product_update ON "card_product" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_product_delete ON "card_product";
REVOKE ALL ON "card_product" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_product" TO hubcap_app;
GRANT SELECT ON "card_product" TO hubcap_audit;

-- card_product_version: shape chain
ALTER TABLE "card_product_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_product_version" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_product_version_select ON "card_product_version";
CREATE POLICY card_product_version_select ON "card_product_version" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS card_product_version_insert ON "card_product_version";
CREATE POLICY card_product_version_insert ON "card_product_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_product_version_update ON "card_product_version";
DROP POLICY IF EXISTS card_product_version_delete ON "card_product_version";
CREATE POLICY card_product_version_delete ON "card_product_version" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_product_version" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "card_product_version" TO hubcap_app;
GRANT SELECT ON "card_product_version" TO hubcap_audit;

-- card_law_entry: shape chain
ALTER TABLE "card_law_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_law_entry" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_law_entry_select ON "card_law_entry";
CREATE POLICY card_law_entry_select ON "card_law_entry" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS card_law_entry_insert ON "card_law_entry";
CREATE POLICY card_law_entry_insert ON "card_law_entry" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_law_entry_update ON "card_law_entry";
CREATE POLICY card_law_entry_update ON "card_law_entry" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS card_law_entry_delete ON "card_law_entry";
CREATE POLICY card_law_entry_delete ON "card_law_entry" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_law_entry" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_law_entry" TO hubcap_app;
GRANT SELECT ON "card_law_entry" TO hubcap_audit;

-- rate_table: shape chain
ALTER TABLE "rate_table" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "rate_table" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS rate_table_select ON "rate_table";
CREATE POLICY rate_table_select ON "rate_table" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS rate_table_insert ON "rate_table";
CREATE POLICY rate_table_insert ON "rate_table" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS rate_table_update ON "rate_table";
CREATE POLICY rate_table_update ON "rate_table" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS rate_table_delete ON "rate_table";
REVOKE ALL ON "rate_table" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "rate_table" TO hubcap_app;
GRANT SELECT ON "rate_table" TO hubcap_audit;

-- card_sale: shape person
ALTER TABLE "card_sale" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_sale" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_sale_select ON "card_sale";
CREATE POLICY card_sale_select ON "card_sale" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS card_sale_insert ON "card_sale";
CREATE POLICY card_sale_insert ON "card_sale" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS card_sale_update ON "card_sale";
CREATE POLICY card_sale_update ON "card_sale" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS card_sale_delete ON "card_sale";
CREATE POLICY card_sale_delete ON "card_sale" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_sale" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_sale" TO hubcap_app;
GRANT SELECT ON "card_sale" TO hubcap_audit;

-- card: shape person
ALTER TABLE "card" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_select ON "card";
CREATE POLICY card_select ON "card" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
DROP POLICY IF EXISTS card_insert ON "card";
CREATE POLICY card_insert ON "card" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
DROP POLICY IF EXISTS card_update ON "card";
CREATE POLICY card_update ON "card" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR customer_id = app.presented_customer_id() OR id = app.presented_card_id()));
DROP POLICY IF EXISTS card_delete ON "card";
REVOKE ALL ON "card" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card" TO hubcap_app;
GRANT SELECT ON "card" TO hubcap_audit;

-- card_lot: shape person
ALTER TABLE "card_lot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_lot" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_lot_select ON "card_lot";
CREATE POLICY card_lot_select ON "card_lot" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_lot_insert ON "card_lot";
CREATE POLICY card_lot_insert ON "card_lot" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_lot_update ON "card_lot";
CREATE POLICY card_lot_update ON "card_lot" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_lot".tenant_id AND f.id = "card_lot".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_lot_delete ON "card_lot";
REVOKE ALL ON "card_lot" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_lot" TO hubcap_app;
GRANT SELECT ON "card_lot" TO hubcap_audit;

-- card_step: shape person
ALTER TABLE "card_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_step_select ON "card_step";
CREATE POLICY card_step_select ON "card_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_step".tenant_id AND f.id = "card_step".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_step_insert ON "card_step";
CREATE POLICY card_step_insert ON "card_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_step".tenant_id AND f.id = "card_step".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_step_update ON "card_step";
DROP POLICY IF EXISTS card_step_delete ON "card_step";
REVOKE ALL ON "card_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "card_step" TO hubcap_app;
GRANT SELECT ON "card_step" TO hubcap_audit;

-- card_password: shape person
ALTER TABLE "card_password" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_password" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_password_select ON "card_password";
CREATE POLICY card_password_select ON "card_password" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_password_insert ON "card_password";
CREATE POLICY card_password_insert ON "card_password" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_password_update ON "card_password";
CREATE POLICY card_password_update ON "card_password" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM card f WHERE f.tenant_id = "card_password".tenant_id AND f.id = "card_password".card_id LIMIT 1) END));
DROP POLICY IF EXISTS card_password_delete ON "card_password";
REVOKE ALL ON "card_password" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "card_password" TO hubcap_app;
GRANT SELECT ON "card_password" TO hubcap_audit;

-- card_opening: shape store
ALTER TABLE "card_opening" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_opening" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_opening_select ON "card_opening";
CREATE POLICY card_opening_select ON "card_opening" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS card_opening_insert ON "card_opening";
CREATE POLICY card_opening_insert ON "card_opening" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS card_opening_update ON "card_opening";
CREATE POLICY card_opening_update ON "card_opening" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS card_opening_delete ON "card_opening";
CREATE POLICY card_opening_delete ON "card_opening" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "card_opening" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_opening" TO hubcap_app;
GRANT SELECT ON "card_opening" TO hubcap_audit;

-- prepayment_custody: shape store
ALTER TABLE "prepayment_custody" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "prepayment_custody" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS prepayment_custody_select ON "prepayment_custody";
CREATE POLICY prepayment_custody_select ON "prepayment_custody" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS prepayment_custody_insert ON "prepayment_custody";
CREATE POLICY prepayment_custody_insert ON "prepayment_custody" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS prepayment_custody_update ON "prepayment_custody";
DROP POLICY IF EXISTS prepayment_custody_delete ON "prepayment_custody";
REVOKE ALL ON "prepayment_custody" FROM hubcap_app;
GRANT SELECT, INSERT ON "prepayment_custody" TO hubcap_app;
GRANT SELECT ON "prepayment_custody" TO hubcap_audit;

-- ledger_account: shape store
ALTER TABLE "ledger_account" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_account" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS ledger_account_select ON "ledger_account";
CREATE POLICY ledger_account_select ON "ledger_account" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_account_insert ON "ledger_account";
CREATE POLICY ledger_account_insert ON "ledger_account" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS ledger_account_update ON "ledger_account";
CREATE POLICY ledger_account_update ON "ledger_account" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_account".tenant_id AND f.id = "ledger_account".card_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_account_delete ON "ledger_account";
REVOKE ALL ON "ledger_account" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "ledger_account" TO hubcap_app;
GRANT SELECT ON "ledger_account" TO hubcap_audit;

-- ledger_movement: shape person
ALTER TABLE "ledger_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_movement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS ledger_movement_select ON "ledger_movement";
CREATE POLICY ledger_movement_select ON "ledger_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_movement".tenant_id AND f.id = "ledger_movement".card_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_movement_insert ON "ledger_movement";
CREATE POLICY ledger_movement_insert ON "ledger_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END OR (SELECT true FROM card f WHERE f.tenant_id = "ledger_movement".tenant_id AND f.id = "ledger_movement".card_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_movement_update ON "ledger_movement";
DROP POLICY IF EXISTS ledger_movement_delete ON "ledger_movement";
REVOKE ALL ON "ledger_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "ledger_movement" TO hubcap_app;
GRANT SELECT ON "ledger_movement" TO hubcap_audit;

-- ledger_transfer: shape person
ALTER TABLE "ledger_transfer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_transfer" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS ledger_transfer_select ON "ledger_transfer";
CREATE POLICY ledger_transfer_select ON "ledger_transfer" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "ledger_transfer".tenant_id AND f.id = "ledger_transfer".movement_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_transfer_insert ON "ledger_transfer";
CREATE POLICY ledger_transfer_insert ON "ledger_transfer" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "ledger_transfer".tenant_id AND f.id = "ledger_transfer".movement_id LIMIT 1)));
DROP POLICY IF EXISTS ledger_transfer_update ON "ledger_transfer";
DROP POLICY IF EXISTS ledger_transfer_delete ON "ledger_transfer";
REVOKE ALL ON "ledger_transfer" FROM hubcap_app;
GRANT SELECT, INSERT ON "ledger_transfer" TO hubcap_app;
GRANT SELECT ON "ledger_transfer" TO hubcap_audit;

-- card_lot_use: shape person
ALTER TABLE "card_lot_use" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "card_lot_use" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS card_lot_use_select ON "card_lot_use";
CREATE POLICY card_lot_use_select ON "card_lot_use" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM ledger_movement f WHERE f.tenant_id = "card_lot_use".tenant_id AND f.id = "card_lot_use".movement_id LIMIT 1) END));
DROP POLICY IF EXISTS card_lot_use_insert ON "card_lot_use";
CREATE POLICY card_lot_use_insert ON "card_lot_use" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM ledger_movement f WHERE f.tenant_id = "card_lot_use".tenant_id AND f.id = "card_lot_use".movement_id LIMIT 1) END));
DROP POLICY IF EXISTS card_lot_use_update ON "card_lot_use";
DROP POLICY IF EXISTS card_lot_use_delete ON "card_lot_use";
REVOKE ALL ON "card_lot_use" FROM hubcap_app;
GRANT SELECT, INSERT ON "card_lot_use" TO hubcap_app;
GRANT SELECT ON "card_lot_use" TO hubcap_audit;

-- clearing_line: shape person
ALTER TABLE "clearing_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_line_select ON "clearing_line";
CREATE POLICY clearing_line_select ON "clearing_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "clearing_line".tenant_id AND f.id = "clearing_line".movement_id LIMIT 1)));
DROP POLICY IF EXISTS clearing_line_insert ON "clearing_line";
CREATE POLICY clearing_line_insert ON "clearing_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END OR (SELECT true FROM ledger_movement f WHERE f.tenant_id = "clearing_line".tenant_id AND f.id = "clearing_line".movement_id LIMIT 1)));
DROP POLICY IF EXISTS clearing_line_update ON "clearing_line";
DROP POLICY IF EXISTS clearing_line_delete ON "clearing_line";
REVOKE ALL ON "clearing_line" FROM hubcap_app;
GRANT SELECT, INSERT ON "clearing_line" TO hubcap_app;
GRANT SELECT ON "clearing_line" TO hubcap_audit;

-- member_rule: shape chain
ALTER TABLE "member_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "member_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS member_rule_select ON "member_rule";
CREATE POLICY member_rule_select ON "member_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS member_rule_insert ON "member_rule";
CREATE POLICY member_rule_insert ON "member_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS member_rule_update ON "member_rule";
DROP POLICY IF EXISTS member_rule_delete ON "member_rule";
REVOKE ALL ON "member_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "member_rule" TO hubcap_app;
GRANT SELECT ON "member_rule" TO hubcap_audit;

-- member: shape person
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "member" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS member_select ON "member";
CREATE POLICY member_select ON "member" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "member".tenant_id AND f.id = "member".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS member_insert ON "member";
DROP POLICY IF EXISTS member_update ON "member";
CREATE POLICY member_update ON "member" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS member_delete ON "member";
REVOKE ALL ON "member" FROM hubcap_app;
GRANT SELECT, UPDATE ON "member" TO hubcap_app;
GRANT SELECT ON "member" TO hubcap_audit;

-- points_entry: shape person
ALTER TABLE "points_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "points_entry" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS points_entry_select ON "points_entry";
CREATE POLICY points_entry_select ON "points_entry" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM customer f WHERE f.tenant_id = "points_entry".tenant_id AND f.id = "points_entry".customer_id LIMIT 1) END));
DROP POLICY IF EXISTS points_entry_insert ON "points_entry";
DROP POLICY IF EXISTS points_entry_update ON "points_entry";
DROP POLICY IF EXISTS points_entry_delete ON "points_entry";
REVOKE ALL ON "points_entry" FROM hubcap_app;
GRANT SELECT ON "points_entry" TO hubcap_app;
GRANT SELECT ON "points_entry" TO hubcap_audit;

-- clearing_run: shape person
ALTER TABLE "clearing_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_run" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_run_select ON "clearing_run";
CREATE POLICY clearing_run_select ON "clearing_run" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM clearing_net f WHERE f.tenant_id = "clearing_run".tenant_id AND f.clearing_run_id = "clearing_run".id LIMIT 1) END));
DROP POLICY IF EXISTS clearing_run_insert ON "clearing_run";
CREATE POLICY clearing_run_insert ON "clearing_run" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND status <> 'locked');
DROP POLICY IF EXISTS clearing_run_update ON "clearing_run";
CREATE POLICY clearing_run_update ON "clearing_run" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND status <> 'locked')
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_run_delete ON "clearing_run";
REVOKE ALL ON "clearing_run" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_run" TO hubcap_app;
GRANT SELECT ON "clearing_run" TO hubcap_audit;

-- clearing_step: shape person
ALTER TABLE "clearing_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_step_select ON "clearing_step";
CREATE POLICY clearing_step_select ON "clearing_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE (SELECT true FROM clearing_run f WHERE f.tenant_id = "clearing_step".tenant_id AND f.id = "clearing_step".clearing_run_id LIMIT 1) END));
DROP POLICY IF EXISTS clearing_step_insert ON "clearing_step";
CREATE POLICY clearing_step_insert ON "clearing_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_step_update ON "clearing_step";
DROP POLICY IF EXISTS clearing_step_delete ON "clearing_step";
REVOKE ALL ON "clearing_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "clearing_step" TO hubcap_app;
GRANT SELECT ON "clearing_step" TO hubcap_audit;

-- clearing_run_line: shape store
ALTER TABLE "clearing_run_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_run_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_run_line_select ON "clearing_run_line";
CREATE POLICY clearing_run_line_select ON "clearing_run_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_run_line_insert ON "clearing_run_line";
CREATE POLICY clearing_run_line_insert ON "clearing_run_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_run_line_update ON "clearing_run_line";
DROP POLICY IF EXISTS clearing_run_line_delete ON "clearing_run_line";
CREATE POLICY clearing_run_line_delete ON "clearing_run_line" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_run_line" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_run_line" TO hubcap_app;
GRANT SELECT ON "clearing_run_line" TO hubcap_audit;

-- clearing_net: shape store
ALTER TABLE "clearing_net" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_net" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_net_select ON "clearing_net";
CREATE POLICY clearing_net_select ON "clearing_net" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_net_insert ON "clearing_net";
CREATE POLICY clearing_net_insert ON "clearing_net" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_net_update ON "clearing_net";
DROP POLICY IF EXISTS clearing_net_delete ON "clearing_net";
CREATE POLICY clearing_net_delete ON "clearing_net" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_net" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_net" TO hubcap_app;
GRANT SELECT ON "clearing_net" TO hubcap_audit;

-- clearing_contest: shape store
ALTER TABLE "clearing_contest" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_contest" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_contest_select ON "clearing_contest";
CREATE POLICY clearing_contest_select ON "clearing_contest" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_contest_insert ON "clearing_contest";
CREATE POLICY clearing_contest_insert ON "clearing_contest" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END) AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_contest_update ON "clearing_contest";
CREATE POLICY clearing_contest_update ON "clearing_contest" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_contest_delete ON "clearing_contest";
REVOKE ALL ON "clearing_contest" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_contest" TO hubcap_app;
GRANT SELECT ON "clearing_contest" TO hubcap_audit;

-- clearing_payment: shape store
ALTER TABLE "clearing_payment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_payment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_payment_select ON "clearing_payment";
CREATE POLICY clearing_payment_select ON "clearing_payment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_payment_insert ON "clearing_payment";
CREATE POLICY clearing_payment_insert ON "clearing_payment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_payment_update ON "clearing_payment";
DROP POLICY IF EXISTS clearing_payment_delete ON "clearing_payment";
CREATE POLICY clearing_payment_delete ON "clearing_payment" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_payment" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_payment" TO hubcap_app;
GRANT SELECT ON "clearing_payment" TO hubcap_audit;

-- clearing_settlement: shape store
ALTER TABLE "clearing_settlement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_settlement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_settlement_select ON "clearing_settlement";
CREATE POLICY clearing_settlement_select ON "clearing_settlement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN debtor_id = ANY (app.franchisee_ids()) OR creditor_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_settlement_insert ON "clearing_settlement";
CREATE POLICY clearing_settlement_insert ON "clearing_settlement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_settlement_update ON "clearing_settlement";
CREATE POLICY clearing_settlement_update ON "clearing_settlement" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS clearing_settlement_delete ON "clearing_settlement";
REVOKE ALL ON "clearing_settlement" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "clearing_settlement" TO hubcap_app;
GRANT SELECT ON "clearing_settlement" TO hubcap_audit;

-- franchisee_departure: shape store
ALTER TABLE "franchisee_departure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "franchisee_departure" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS franchisee_departure_select ON "franchisee_departure";
CREATE POLICY franchisee_departure_select ON "franchisee_departure" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) OR honoured_by_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS franchisee_departure_insert ON "franchisee_departure";
CREATE POLICY franchisee_departure_insert ON "franchisee_departure" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_departure_update ON "franchisee_departure";
CREATE POLICY franchisee_departure_update ON "franchisee_departure" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS franchisee_departure_delete ON "franchisee_departure";
REVOKE ALL ON "franchisee_departure" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "franchisee_departure" TO hubcap_app;
GRANT SELECT ON "franchisee_departure" TO hubcap_audit;

-- royalty_term: shape store
ALTER TABLE "royalty_term" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "royalty_term" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS royalty_term_select ON "royalty_term";
CREATE POLICY royalty_term_select ON "royalty_term" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS royalty_term_insert ON "royalty_term";
CREATE POLICY royalty_term_insert ON "royalty_term" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS royalty_term_update ON "royalty_term";
DROP POLICY IF EXISTS royalty_term_delete ON "royalty_term";
REVOKE ALL ON "royalty_term" FROM hubcap_app;
GRANT SELECT, INSERT ON "royalty_term" TO hubcap_app;
GRANT SELECT ON "royalty_term" TO hubcap_audit;

-- clearing_royalty: shape store
ALTER TABLE "clearing_royalty" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "clearing_royalty" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS clearing_royalty_select ON "clearing_royalty";
CREATE POLICY clearing_royalty_select ON "clearing_royalty" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS clearing_royalty_insert ON "clearing_royalty";
CREATE POLICY clearing_royalty_insert ON "clearing_royalty" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
DROP POLICY IF EXISTS clearing_royalty_update ON "clearing_royalty";
DROP POLICY IF EXISTS clearing_royalty_delete ON "clearing_royalty";
CREATE POLICY clearing_royalty_delete ON "clearing_royalty" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain') AND app.clearing_run_is_open(clearing_run_id));
REVOKE ALL ON "clearing_royalty" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "clearing_royalty" TO hubcap_app;
GRANT SELECT ON "clearing_royalty" TO hubcap_audit;

-- number_series: shape chain
ALTER TABLE "number_series" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_series" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS number_series_select ON "number_series";
CREATE POLICY number_series_select ON "number_series" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS number_series_insert ON "number_series";
CREATE POLICY number_series_insert ON "number_series" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS number_series_update ON "number_series";
DROP POLICY IF EXISTS number_series_delete ON "number_series";
REVOKE ALL ON "number_series" FROM hubcap_app;
GRANT SELECT, INSERT ON "number_series" TO hubcap_app;
GRANT SELECT ON "number_series" TO hubcap_audit;

-- number_stretch: shape store
ALTER TABLE "number_stretch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_stretch" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS number_stretch_select ON "number_stretch";
CREATE POLICY number_stretch_select ON "number_stretch" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS number_stretch_insert ON "number_stretch";
CREATE POLICY number_stretch_insert ON "number_stretch" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS number_stretch_update ON "number_stretch";
CREATE POLICY number_stretch_update ON "number_stretch" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS number_stretch_delete ON "number_stretch";
CREATE POLICY number_stretch_delete ON "number_stretch" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "number_stretch" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "number_stretch" TO hubcap_app;
GRANT SELECT ON "number_stretch" TO hubcap_audit;

-- number_movement: shape store
ALTER TABLE "number_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "number_movement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS number_movement_select ON "number_movement";
CREATE POLICY number_movement_select ON "number_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS number_movement_insert ON "number_movement";
CREATE POLICY number_movement_insert ON "number_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS number_movement_update ON "number_movement";
DROP POLICY IF EXISTS number_movement_delete ON "number_movement";
REVOKE ALL ON "number_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "number_movement" TO hubcap_app;
GRANT SELECT ON "number_movement" TO hubcap_audit;

-- lead_rule: shape chain
ALTER TABLE "lead_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS lead_rule_select ON "lead_rule";
CREATE POLICY lead_rule_select ON "lead_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS lead_rule_insert ON "lead_rule";
CREATE POLICY lead_rule_insert ON "lead_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS lead_rule_update ON "lead_rule";
DROP POLICY IF EXISTS lead_rule_delete ON "lead_rule";
REVOKE ALL ON "lead_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "lead_rule" TO hubcap_app;
GRANT SELECT ON "lead_rule" TO hubcap_audit;

-- lead: shape person
ALTER TABLE "lead" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS lead_select ON "lead";
CREATE POLICY lead_select ON "lead" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
DROP POLICY IF EXISTS lead_insert ON "lead";
CREATE POLICY lead_insert ON "lead" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
DROP POLICY IF EXISTS lead_update ON "lead";
CREATE POLICY lead_update ON "lead" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN (staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) OR staff_id IS NULL AND store_id = ANY (app.store_ids())) ELSE false END));
DROP POLICY IF EXISTS lead_delete ON "lead";
CREATE POLICY lead_delete ON "lead" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "lead" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lead" TO hubcap_app;
GRANT SELECT ON "lead" TO hubcap_audit;

-- lead_touch: shape person
ALTER TABLE "lead_touch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "lead_touch" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS lead_touch_select ON "lead_touch";
CREATE POLICY lead_touch_select ON "lead_touch" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END OR (SELECT true FROM lead f WHERE f.tenant_id = "lead_touch".tenant_id AND f.id = "lead_touch".lead_id LIMIT 1)));
DROP POLICY IF EXISTS lead_touch_insert ON "lead_touch";
CREATE POLICY lead_touch_insert ON "lead_touch" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS lead_touch_update ON "lead_touch";
DROP POLICY IF EXISTS lead_touch_delete ON "lead_touch";
REVOKE ALL ON "lead_touch" FROM hubcap_app;
GRANT SELECT, INSERT ON "lead_touch" TO hubcap_app;
GRANT SELECT ON "lead_touch" TO hubcap_audit;

-- day_close: shape person
ALTER TABLE "day_close" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS day_close_select ON "day_close";
CREATE POLICY day_close_select ON "day_close" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_insert ON "day_close";
CREATE POLICY day_close_insert ON "day_close" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_update ON "day_close";
DROP POLICY IF EXISTS day_close_delete ON "day_close";
REVOKE ALL ON "day_close" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close" TO hubcap_app;
GRANT SELECT ON "day_close" TO hubcap_audit;

-- day_close_method: shape person
ALTER TABLE "day_close_method" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_method" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS day_close_method_select ON "day_close_method";
CREATE POLICY day_close_method_select ON "day_close_method" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_method_insert ON "day_close_method";
CREATE POLICY day_close_method_insert ON "day_close_method" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_method_update ON "day_close_method";
DROP POLICY IF EXISTS day_close_method_delete ON "day_close_method";
REVOKE ALL ON "day_close_method" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_method" TO hubcap_app;
GRANT SELECT ON "day_close_method" TO hubcap_audit;

-- day_close_signature: shape person
ALTER TABLE "day_close_signature" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_signature" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS day_close_signature_select ON "day_close_signature";
CREATE POLICY day_close_signature_select ON "day_close_signature" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_signature_insert ON "day_close_signature";
CREATE POLICY day_close_signature_insert ON "day_close_signature" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_signature_update ON "day_close_signature";
DROP POLICY IF EXISTS day_close_signature_delete ON "day_close_signature";
REVOKE ALL ON "day_close_signature" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_signature" TO hubcap_app;
GRANT SELECT ON "day_close_signature" TO hubcap_audit;

-- day_close_movement: shape person
ALTER TABLE "day_close_movement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "day_close_movement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS day_close_movement_select ON "day_close_movement";
CREATE POLICY day_close_movement_select ON "day_close_movement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_movement_insert ON "day_close_movement";
CREATE POLICY day_close_movement_insert ON "day_close_movement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS day_close_movement_update ON "day_close_movement";
DROP POLICY IF EXISTS day_close_movement_delete ON "day_close_movement";
REVOKE ALL ON "day_close_movement" FROM hubcap_app;
GRANT SELECT, INSERT ON "day_close_movement" TO hubcap_app;
GRANT SELECT ON "day_close_movement" TO hubcap_audit;

-- invoice: shape person
ALTER TABLE "invoice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invoice" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS invoice_select ON "invoice";
CREATE POLICY invoice_select ON "invoice" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS invoice_insert ON "invoice";
CREATE POLICY invoice_insert ON "invoice" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invoice_update ON "invoice";
CREATE POLICY invoice_update ON "invoice" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS invoice_delete ON "invoice";
REVOKE ALL ON "invoice" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "invoice" TO hubcap_app;
GRANT SELECT ON "invoice" TO hubcap_audit;

-- metric: shape chain
ALTER TABLE "metric" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "metric" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS metric_select ON "metric";
CREATE POLICY metric_select ON "metric" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS metric_insert ON "metric";
CREATE POLICY metric_insert ON "metric" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS metric_update ON "metric";
CREATE POLICY metric_update ON "metric" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS metric_delete ON "metric";
REVOKE ALL ON "metric" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "metric" TO hubcap_app;
GRANT SELECT ON "metric" TO hubcap_audit;

-- credit_share: shape person
ALTER TABLE "credit_share" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "credit_share" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS credit_share_select ON "credit_share";
CREATE POLICY credit_share_select ON "credit_share" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS credit_share_insert ON "credit_share";
CREATE POLICY credit_share_insert ON "credit_share" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS credit_share_update ON "credit_share";
CREATE POLICY credit_share_update ON "credit_share" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS credit_share_delete ON "credit_share";
REVOKE ALL ON "credit_share" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "credit_share" TO hubcap_app;
GRANT SELECT ON "credit_share" TO hubcap_audit;

-- simulation: shape store
ALTER TABLE "simulation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulation" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS simulation_select ON "simulation";
CREATE POLICY simulation_select ON "simulation" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_insert ON "simulation";
CREATE POLICY simulation_insert ON "simulation" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_update ON "simulation";
CREATE POLICY simulation_update ON "simulation" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_delete ON "simulation";
REVOKE ALL ON "simulation" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "simulation" TO hubcap_app;
GRANT SELECT ON "simulation" TO hubcap_audit;

-- simulation_result: shape store
ALTER TABLE "simulation_result" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulation_result" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS simulation_result_select ON "simulation_result";
CREATE POLICY simulation_result_select ON "simulation_result" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_result_insert ON "simulation_result";
CREATE POLICY simulation_result_insert ON "simulation_result" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS simulation_result_update ON "simulation_result";
DROP POLICY IF EXISTS simulation_result_delete ON "simulation_result";
REVOKE ALL ON "simulation_result" FROM hubcap_app;
GRANT SELECT, INSERT ON "simulation_result" TO hubcap_app;
GRANT SELECT ON "simulation_result" TO hubcap_audit;

-- quota: shape person
ALTER TABLE "quota" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "quota" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS quota_select ON "quota";
CREATE POLICY quota_select ON "quota" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS quota_insert ON "quota";
CREATE POLICY quota_insert ON "quota" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS quota_update ON "quota";
CREATE POLICY quota_update ON "quota" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS quota_delete ON "quota";
CREATE POLICY quota_delete ON "quota" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "quota" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quota" TO hubcap_app;
GRANT SELECT ON "quota" TO hubcap_audit;

-- sales_plan: shape store
ALTER TABLE "sales_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_select ON "sales_plan";
CREATE POLICY sales_plan_select ON "sales_plan" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_insert ON "sales_plan";
CREATE POLICY sales_plan_insert ON "sales_plan" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_update ON "sales_plan";
DROP POLICY IF EXISTS sales_plan_delete ON "sales_plan";
REVOKE ALL ON "sales_plan" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_plan" TO hubcap_app;
GRANT SELECT ON "sales_plan" TO hubcap_audit;

-- sales_plan_version: shape store
ALTER TABLE "sales_plan_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan_version" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_version_select ON "sales_plan_version";
CREATE POLICY sales_plan_version_select ON "sales_plan_version" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_insert ON "sales_plan_version";
CREATE POLICY sales_plan_version_insert ON "sales_plan_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_update ON "sales_plan_version";
CREATE POLICY sales_plan_version_update ON "sales_plan_version" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_version_delete ON "sales_plan_version";
REVOKE ALL ON "sales_plan_version" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "sales_plan_version" TO hubcap_app;
GRANT SELECT ON "sales_plan_version" TO hubcap_audit;

-- sales_plan_step: shape store
ALTER TABLE "sales_plan_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_plan_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_plan_step_select ON "sales_plan_step";
CREATE POLICY sales_plan_step_select ON "sales_plan_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_step_insert ON "sales_plan_step";
CREATE POLICY sales_plan_step_insert ON "sales_plan_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS sales_plan_step_update ON "sales_plan_step";
DROP POLICY IF EXISTS sales_plan_step_delete ON "sales_plan_step";
REVOKE ALL ON "sales_plan_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_plan_step" TO hubcap_app;
GRANT SELECT ON "sales_plan_step" TO hubcap_audit;

-- sales_month_rule: shape chain
ALTER TABLE "sales_month_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_month_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_month_rule_select ON "sales_month_rule";
CREATE POLICY sales_month_rule_select ON "sales_month_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS sales_month_rule_insert ON "sales_month_rule";
CREATE POLICY sales_month_rule_insert ON "sales_month_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sales_month_rule_update ON "sales_month_rule";
DROP POLICY IF EXISTS sales_month_rule_delete ON "sales_month_rule";
REVOKE ALL ON "sales_month_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_month_rule" TO hubcap_app;
GRANT SELECT ON "sales_month_rule" TO hubcap_audit;

-- sales_month_start: shape chain
ALTER TABLE "sales_month_start" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sales_month_start" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS sales_month_start_select ON "sales_month_start";
CREATE POLICY sales_month_start_select ON "sales_month_start" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS sales_month_start_insert ON "sales_month_start";
CREATE POLICY sales_month_start_insert ON "sales_month_start" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS sales_month_start_update ON "sales_month_start";
DROP POLICY IF EXISTS sales_month_start_delete ON "sales_month_start";
REVOKE ALL ON "sales_month_start" FROM hubcap_app;
GRANT SELECT, INSERT ON "sales_month_start" TO hubcap_app;
GRANT SELECT ON "sales_month_start" TO hubcap_audit;

-- quota_rule: shape chain
ALTER TABLE "quota_rule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "quota_rule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS quota_rule_select ON "quota_rule";
CREATE POLICY quota_rule_select ON "quota_rule" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS quota_rule_insert ON "quota_rule";
CREATE POLICY quota_rule_insert ON "quota_rule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS quota_rule_update ON "quota_rule";
DROP POLICY IF EXISTS quota_rule_delete ON "quota_rule";
REVOKE ALL ON "quota_rule" FROM hubcap_app;
GRANT SELECT, INSERT ON "quota_rule" TO hubcap_app;
GRANT SELECT ON "quota_rule" TO hubcap_audit;

-- scorecard: shape chain
ALTER TABLE "scorecard" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scorecard" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS scorecard_select ON "scorecard";
CREATE POLICY scorecard_select ON "scorecard" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS scorecard_insert ON "scorecard";
CREATE POLICY scorecard_insert ON "scorecard" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS scorecard_update ON "scorecard";
DROP POLICY IF EXISTS scorecard_delete ON "scorecard";
REVOKE ALL ON "scorecard" FROM hubcap_app;
GRANT SELECT, INSERT ON "scorecard" TO hubcap_app;
GRANT SELECT ON "scorecard" TO hubcap_audit;

-- scorecard_assignment: shape person
ALTER TABLE "scorecard_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "scorecard_assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS scorecard_assignment_select ON "scorecard_assignment";
CREATE POLICY scorecard_assignment_select ON "scorecard_assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS scorecard_assignment_insert ON "scorecard_assignment";
CREATE POLICY scorecard_assignment_insert ON "scorecard_assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS scorecard_assignment_update ON "scorecard_assignment";
DROP POLICY IF EXISTS scorecard_assignment_delete ON "scorecard_assignment";
REVOKE ALL ON "scorecard_assignment" FROM hubcap_app;
GRANT SELECT, INSERT ON "scorecard_assignment" TO hubcap_app;
GRANT SELECT ON "scorecard_assignment" TO hubcap_audit;

-- performance_score: shape person
ALTER TABLE "performance_score" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "performance_score" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS performance_score_select ON "performance_score";
CREATE POLICY performance_score_select ON "performance_score" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS performance_score_insert ON "performance_score";
CREATE POLICY performance_score_insert ON "performance_score" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS performance_score_update ON "performance_score";
CREATE POLICY performance_score_update ON "performance_score" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS performance_score_delete ON "performance_score";
CREATE POLICY performance_score_delete ON "performance_score" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "performance_score" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "performance_score" TO hubcap_app;
GRANT SELECT ON "performance_score" TO hubcap_audit;

-- score_period_step: shape chain
ALTER TABLE "score_period_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_period_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_period_step_select ON "score_period_step";
CREATE POLICY score_period_step_select ON "score_period_step" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS score_period_step_insert ON "score_period_step";
CREATE POLICY score_period_step_insert ON "score_period_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS score_period_step_update ON "score_period_step";
DROP POLICY IF EXISTS score_period_step_delete ON "score_period_step";
REVOKE ALL ON "score_period_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_period_step" TO hubcap_app;
GRANT SELECT ON "score_period_step" TO hubcap_audit;

-- score_objection: shape person
ALTER TABLE "score_objection" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_objection" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_objection_select ON "score_objection";
CREATE POLICY score_objection_select ON "score_objection" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_objection_insert ON "score_objection";
CREATE POLICY score_objection_insert ON "score_objection" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_objection_update ON "score_objection";
CREATE POLICY score_objection_update ON "score_objection" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_objection_delete ON "score_objection";
REVOKE ALL ON "score_objection" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "score_objection" TO hubcap_app;
GRANT SELECT ON "score_objection" TO hubcap_audit;

-- score_adjustment: shape person
ALTER TABLE "score_adjustment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_adjustment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_adjustment_select ON "score_adjustment";
CREATE POLICY score_adjustment_select ON "score_adjustment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_adjustment_insert ON "score_adjustment";
CREATE POLICY score_adjustment_insert ON "score_adjustment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_adjustment_update ON "score_adjustment";
DROP POLICY IF EXISTS score_adjustment_delete ON "score_adjustment";
REVOKE ALL ON "score_adjustment" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_adjustment" TO hubcap_app;
GRANT SELECT ON "score_adjustment" TO hubcap_audit;

-- score_mark: shape person
ALTER TABLE "score_mark" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_mark" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_mark_select ON "score_mark";
CREATE POLICY score_mark_select ON "score_mark" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_mark_insert ON "score_mark";
CREATE POLICY score_mark_insert ON "score_mark" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_mark_update ON "score_mark";
CREATE POLICY score_mark_update ON "score_mark" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_mark_delete ON "score_mark";
REVOKE ALL ON "score_mark" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "score_mark" TO hubcap_app;
GRANT SELECT ON "score_mark" TO hubcap_audit;

-- score_signature: shape person
ALTER TABLE "score_signature" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "score_signature" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS score_signature_select ON "score_signature";
CREATE POLICY score_signature_select ON "score_signature" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS score_signature_insert ON "score_signature";
CREATE POLICY score_signature_insert ON "score_signature" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS score_signature_update ON "score_signature";
DROP POLICY IF EXISTS score_signature_delete ON "score_signature";
REVOKE ALL ON "score_signature" FROM hubcap_app;
GRANT SELECT, INSERT ON "score_signature" TO hubcap_app;
GRANT SELECT ON "score_signature" TO hubcap_audit;

-- commission_plan: shape chain
ALTER TABLE "commission_plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_plan" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_plan_select ON "commission_plan";
CREATE POLICY commission_plan_select ON "commission_plan" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS commission_plan_insert ON "commission_plan";
CREATE POLICY commission_plan_insert ON "commission_plan" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_update ON "commission_plan";
CREATE POLICY commission_plan_update ON "commission_plan" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_delete ON "commission_plan";
REVOKE ALL ON "commission_plan" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "commission_plan" TO hubcap_app;
GRANT SELECT ON "commission_plan" TO hubcap_audit;

-- commission_plan_version: shape chain
ALTER TABLE "commission_plan_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_plan_version" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_plan_version_select ON "commission_plan_version";
CREATE POLICY commission_plan_version_select ON "commission_plan_version" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS commission_plan_version_insert ON "commission_plan_version";
CREATE POLICY commission_plan_version_insert ON "commission_plan_version" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_plan_version_update ON "commission_plan_version";
DROP POLICY IF EXISTS commission_plan_version_delete ON "commission_plan_version";
REVOKE ALL ON "commission_plan_version" FROM hubcap_app;
GRANT SELECT, INSERT ON "commission_plan_version" TO hubcap_app;
GRANT SELECT ON "commission_plan_version" TO hubcap_audit;

-- commission_assignment: shape person
ALTER TABLE "commission_assignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_assignment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS commission_assignment_select ON "commission_assignment";
CREATE POLICY commission_assignment_select ON "commission_assignment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS commission_assignment_insert ON "commission_assignment";
CREATE POLICY commission_assignment_insert ON "commission_assignment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS commission_assignment_update ON "commission_assignment";
DROP POLICY IF EXISTS commission_assignment_delete ON "commission_assignment";
REVOKE ALL ON "commission_assignment" FROM hubcap_app;
GRANT SELECT, INSERT ON "commission_assignment" TO hubcap_app;
GRANT SELECT ON "commission_assignment" TO hubcap_audit;

-- incentive_item: shape chain
ALTER TABLE "incentive_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_item" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_item_select ON "incentive_item";
CREATE POLICY incentive_item_select ON "incentive_item" FOR SELECT
  USING (tenant_id = app.tenant_id());
DROP POLICY IF EXISTS incentive_item_insert ON "incentive_item";
CREATE POLICY incentive_item_insert ON "incentive_item" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS incentive_item_update ON "incentive_item";
CREATE POLICY incentive_item_update ON "incentive_item" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS incentive_item_delete ON "incentive_item";
REVOKE ALL ON "incentive_item" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "incentive_item" TO hubcap_app;
GRANT SELECT ON "incentive_item" TO hubcap_audit;

-- incentive_file: shape person
ALTER TABLE "incentive_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_file_select ON "incentive_file";
CREATE POLICY incentive_file_select ON "incentive_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_file_insert ON "incentive_file";
CREATE POLICY incentive_file_insert ON "incentive_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_file_update ON "incentive_file";
DROP POLICY IF EXISTS incentive_file_delete ON "incentive_file";
CREATE POLICY incentive_file_delete ON "incentive_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "incentive_file" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "incentive_file" TO hubcap_app;
GRANT SELECT ON "incentive_file" TO hubcap_audit;

-- incentive_file_content: shape person
ALTER TABLE "incentive_file_content" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive_file_content" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_file_content_select ON "incentive_file_content";
CREATE POLICY incentive_file_content_select ON "incentive_file_content" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_file_content_insert ON "incentive_file_content";
CREATE POLICY incentive_file_content_insert ON "incentive_file_content" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_file_content_update ON "incentive_file_content";
DROP POLICY IF EXISTS incentive_file_content_delete ON "incentive_file_content";
CREATE POLICY incentive_file_content_delete ON "incentive_file_content" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
REVOKE ALL ON "incentive_file_content" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "incentive_file_content" TO hubcap_app;
GRANT SELECT ON "incentive_file_content" TO hubcap_audit;

-- incentive: shape person
ALTER TABLE "incentive" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incentive" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS incentive_select ON "incentive";
CREATE POLICY incentive_select ON "incentive" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS incentive_insert ON "incentive";
CREATE POLICY incentive_insert ON "incentive" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_update ON "incentive";
CREATE POLICY incentive_update ON "incentive" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS incentive_delete ON "incentive";
REVOKE ALL ON "incentive" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "incentive" TO hubcap_app;
GRANT SELECT ON "incentive" TO hubcap_audit;

-- pay_run: shape franchisee
ALTER TABLE "pay_run" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_run" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_run_select ON "pay_run";
CREATE POLICY pay_run_select ON "pay_run" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE franchisee_id = ANY (app.franchisee_ids()) END));
DROP POLICY IF EXISTS pay_run_insert ON "pay_run";
CREATE POLICY pay_run_insert ON "pay_run" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND status <> 'locked');
DROP POLICY IF EXISTS pay_run_update ON "pay_run";
CREATE POLICY pay_run_update ON "pay_run" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND status <> 'locked')
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS pay_run_delete ON "pay_run";
REVOKE ALL ON "pay_run" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "pay_run" TO hubcap_app;
GRANT SELECT ON "pay_run" TO hubcap_audit;

-- pay_step: shape store
ALTER TABLE "pay_step" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_step" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_step_select ON "pay_step";
CREATE POLICY pay_step_select ON "pay_step" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END));
DROP POLICY IF EXISTS pay_step_insert ON "pay_step";
CREATE POLICY pay_step_insert ON "pay_step" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_step_update ON "pay_step";
DROP POLICY IF EXISTS pay_step_delete ON "pay_step";
REVOKE ALL ON "pay_step" FROM hubcap_app;
GRANT SELECT, INSERT ON "pay_step" TO hubcap_app;
GRANT SELECT ON "pay_step" TO hubcap_audit;

-- pay_statement: shape person
ALTER TABLE "pay_statement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_statement" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_statement_select ON "pay_statement";
CREATE POLICY pay_statement_select ON "pay_statement" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS pay_statement_insert ON "pay_statement";
CREATE POLICY pay_statement_insert ON "pay_statement" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_statement_update ON "pay_statement";
DROP POLICY IF EXISTS pay_statement_delete ON "pay_statement";
CREATE POLICY pay_statement_delete ON "pay_statement" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
REVOKE ALL ON "pay_statement" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "pay_statement" TO hubcap_app;
GRANT SELECT ON "pay_statement" TO hubcap_audit;

-- pay_line: shape person
ALTER TABLE "pay_line" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pay_line" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS pay_line_select ON "pay_line";
CREATE POLICY pay_line_select ON "pay_line" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS pay_line_insert ON "pay_line";
CREATE POLICY pay_line_insert ON "pay_line" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
DROP POLICY IF EXISTS pay_line_update ON "pay_line";
DROP POLICY IF EXISTS pay_line_delete ON "pay_line";
CREATE POLICY pay_line_delete ON "pay_line" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) ELSE false END) AND app.pay_run_is_open(pay_run_id));
REVOKE ALL ON "pay_line" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "pay_line" TO hubcap_app;
GRANT SELECT ON "pay_line" TO hubcap_audit;

-- message: shape store
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS message_select ON "message";
CREATE POLICY message_select ON "message" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_insert ON "message";
CREATE POLICY message_insert ON "message" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS message_update ON "message";
CREATE POLICY message_update ON "message" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_delete ON "message";
REVOKE ALL ON "message" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "message" TO hubcap_app;
GRANT SELECT ON "message" TO hubcap_audit;

-- message_attachment: shape store
ALTER TABLE "message_attachment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message_attachment" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS message_attachment_select ON "message_attachment";
CREATE POLICY message_attachment_select ON "message_attachment" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS message_attachment_insert ON "message_attachment";
CREATE POLICY message_attachment_insert ON "message_attachment" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND app.scope() IS NOT NULL);
DROP POLICY IF EXISTS message_attachment_update ON "message_attachment";
DROP POLICY IF EXISTS message_attachment_delete ON "message_attachment";
REVOKE ALL ON "message_attachment" FROM hubcap_app;
GRANT SELECT, INSERT ON "message_attachment" TO hubcap_app;
GRANT SELECT ON "message_attachment" TO hubcap_audit;

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

-- stored_file_part: shape person
ALTER TABLE "stored_file_part" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file_part" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_part_select ON "stored_file_part";
CREATE POLICY stored_file_part_select ON "stored_file_part" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_part_insert ON "stored_file_part";
CREATE POLICY stored_file_part_insert ON "stored_file_part" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_part_update ON "stored_file_part";
DROP POLICY IF EXISTS stored_file_part_delete ON "stored_file_part";
CREATE POLICY stored_file_part_delete ON "stored_file_part" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "stored_file_part" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "stored_file_part" TO hubcap_app;
GRANT SELECT ON "stored_file_part" TO hubcap_audit;

-- daily_total: shape person
ALTER TABLE "daily_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "daily_total" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS daily_total_select ON "daily_total";
CREATE POLICY daily_total_select ON "daily_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS daily_total_insert ON "daily_total";
CREATE POLICY daily_total_insert ON "daily_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_total_update ON "daily_total";
CREATE POLICY daily_total_update ON "daily_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_total_delete ON "daily_total";
CREATE POLICY daily_total_delete ON "daily_total" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "daily_total" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "daily_total" TO hubcap_app;
GRANT SELECT ON "daily_total" TO hubcap_audit;

-- daily_product_total: shape person
ALTER TABLE "daily_product_total" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "daily_product_total" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS daily_product_total_select ON "daily_product_total";
CREATE POLICY daily_product_total_select ON "daily_product_total" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS daily_product_total_insert ON "daily_product_total";
CREATE POLICY daily_product_total_insert ON "daily_product_total" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_product_total_update ON "daily_product_total";
CREATE POLICY daily_product_total_update ON "daily_product_total" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() AND store_id = ANY (app.store_ids()) ELSE false END));
DROP POLICY IF EXISTS daily_product_total_delete ON "daily_product_total";
CREATE POLICY daily_product_total_delete ON "daily_product_total" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "daily_product_total" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "daily_product_total" TO hubcap_app;
GRANT SELECT ON "daily_product_total" TO hubcap_audit;

-- customer_token: shape person
ALTER TABLE "customer_token" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_token" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS customer_token_select ON "customer_token";
CREATE POLICY customer_token_select ON "customer_token" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true WHEN 'franchisee' THEN franchisee_id = ANY (app.franchisee_ids()) WHEN 'store' THEN store_id = ANY (app.store_ids()) WHEN 'person' THEN staff_id = app.staff_id() ELSE false END));
DROP POLICY IF EXISTS customer_token_insert ON "customer_token";
DROP POLICY IF EXISTS customer_token_update ON "customer_token";
DROP POLICY IF EXISTS customer_token_delete ON "customer_token";
REVOKE ALL ON "customer_token" FROM hubcap_app;
GRANT SELECT ON "customer_token" TO hubcap_app;
GRANT SELECT ON "customer_token" TO hubcap_audit;

-- saved_view: shape person
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "saved_view" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS saved_view_select ON "saved_view";
CREATE POLICY saved_view_select ON "saved_view" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_insert ON "saved_view";
CREATE POLICY saved_view_insert ON "saved_view" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_update ON "saved_view";
CREATE POLICY saved_view_update ON "saved_view" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS saved_view_delete ON "saved_view";
CREATE POLICY saved_view_delete ON "saved_view" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "saved_view" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_view" TO hubcap_app;
GRANT SELECT ON "saved_view" TO hubcap_audit;

-- report_schedule: shape person
ALTER TABLE "report_schedule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_schedule" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS report_schedule_select ON "report_schedule";
CREATE POLICY report_schedule_select ON "report_schedule" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_insert ON "report_schedule";
CREATE POLICY report_schedule_insert ON "report_schedule" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_update ON "report_schedule";
CREATE POLICY report_schedule_update ON "report_schedule" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END))
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS report_schedule_delete ON "report_schedule";
CREATE POLICY report_schedule_delete ON "report_schedule" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "report_schedule" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_schedule" TO hubcap_app;
GRANT SELECT ON "report_schedule" TO hubcap_audit;

-- stored_file: shape person
ALTER TABLE "stored_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_file" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS stored_file_select ON "stored_file";
CREATE POLICY stored_file_select ON "stored_file" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_insert ON "stored_file";
CREATE POLICY stored_file_insert ON "stored_file" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS stored_file_update ON "stored_file";
DROP POLICY IF EXISTS stored_file_delete ON "stored_file";
CREATE POLICY stored_file_delete ON "stored_file" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
REVOKE ALL ON "stored_file" FROM hubcap_app;
GRANT SELECT, INSERT, DELETE ON "stored_file" TO hubcap_app;
GRANT SELECT ON "stored_file" TO hubcap_audit;

-- import: shape person
ALTER TABLE "import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS import_select ON "import";
CREATE POLICY import_select ON "import" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (CASE app.scope() WHEN 'chain' THEN true ELSE user_account_id = app.user_account_id() END));
DROP POLICY IF EXISTS import_insert ON "import";
CREATE POLICY import_insert ON "import" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_update ON "import";
CREATE POLICY import_update ON "import" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_delete ON "import";
REVOKE ALL ON "import" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE ON "import" TO hubcap_app;
GRANT SELECT ON "import" TO hubcap_audit;

-- import_row: shape store
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import_row" FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS import_row_select ON "import_row";
CREATE POLICY import_row_select ON "import_row" FOR SELECT
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_insert ON "import_row";
CREATE POLICY import_row_insert ON "import_row" FOR INSERT
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_update ON "import_row";
CREATE POLICY import_row_update ON "import_row" FOR UPDATE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'))
  WITH CHECK (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
DROP POLICY IF EXISTS import_row_delete ON "import_row";
CREATE POLICY import_row_delete ON "import_row" FOR DELETE
  USING (tenant_id = app.tenant_id() AND (app.scope() = 'chain'));
REVOKE ALL ON "import_row" FROM hubcap_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "import_row" TO hubcap_app;
GRANT SELECT ON "import_row" TO hubcap_audit;
