-- Who asks, as the door set it for this transaction. Nothing set: null, and no policy lets a row through.
CREATE SCHEMA IF NOT EXISTS app;
GRANT USAGE ON SCHEMA app TO hubcap_app, hubcap_audit, hubcap_lookup;

CREATE OR REPLACE FUNCTION app.tenant_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.scope', true), '') $$;
CREATE OR REPLACE FUNCTION app.franchisee_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('app.franchisee_ids', true), ''), ',')::uuid[] $$;
CREATE OR REPLACE FUNCTION app.store_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('app.store_ids', true), ''), ',')::uuid[] $$;
CREATE OR REPLACE FUNCTION app.staff_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.staff_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.user_account_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_account_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.presented_customer_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.presented_customer_id', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION app.presented_card_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.presented_card_id', true), '')::uuid $$;
