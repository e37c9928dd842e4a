-- The short list of what is looked up across the lines of row security. Each function answers one question, is owned by
-- hubcap_lookup (which may read just these columns) and runs with a fixed search_path.
GRANT USAGE ON SCHEMA public TO hubcap_lookup;
GRANT SELECT ON chain, user_account, user_credential, customer TO hubcap_lookup;
GRANT SELECT, INSERT ON customer_identification TO hubcap_lookup;
GRANT CREATE ON SCHEMA app TO hubcap_lookup;

-- Sign-in, before a chain is known: accounts with this e-mail or phone. The caller checks each password.
CREATE OR REPLACE FUNCTION app.sign_in_candidates(p_email text, p_phone_key text, p_slug text)
  RETURNS TABLE (tenant_id uuid, slug text, chain_name text, locale text, user_account_id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT c.tenant_id, c.slug, c.name, c.locale, u.id, k.password_hash
  FROM user_account u
  JOIN user_credential k ON k.tenant_id = u.tenant_id AND k.user_account_id = u.id
  JOIN chain c ON c.tenant_id = u.tenant_id
  WHERE (u.email = p_email OR u.phone_key = p_phone_key)
    AND u.status = 'active'
    AND (p_slug IS NULL OR c.slug = p_slug)
  ORDER BY c.slug
$$;

-- The name over a chain's own sign-in page; the tenant for a command that names the chain by its address.
CREATE OR REPLACE FUNCTION app.public_chain(p_slug text)
  RETURNS TABLE (tenant_id uuid, slug text, name text, locale text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT c.tenant_id, c.slug, c.name, c.locale FROM chain c WHERE c.slug = p_slug $$;

-- The caller's own password hash, to check it before a change.
CREATE OR REPLACE FUNCTION app.own_password_hash() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT k.password_hash FROM user_credential k
  WHERE k.tenant_id = app.tenant_id() AND k.user_account_id = app.user_account_id()
$$;

-- Identification at the till: the full phone, in the caller's own chain; each look-up is logged, found or not.
-- Raises HC429 where this account has made p_limit look-ups since p_since.
CREATE OR REPLACE FUNCTION app.identify_customer(p_id uuid, p_phone_key text, p_at timestamptz, p_since timestamptz, p_limit int)
  RETURNS TABLE (customer_id uuid, name text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  found_id uuid;
  found_name text;
BEGIN
  IF (SELECT count(*) FROM customer_identification i
      WHERE i.tenant_id = app.tenant_id() AND i.user_account_id = app.user_account_id() AND i.at > p_since) >= p_limit THEN
    RAISE EXCEPTION 'too many identifications' USING ERRCODE = 'HC429';
  END IF;
  SELECT c.id, c.name INTO found_id, found_name
  FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.phone_key = p_phone_key;
  INSERT INTO customer_identification (tenant_id, id, user_account_id, customer_id, at)
  VALUES (app.tenant_id(), p_id, app.user_account_id(), found_id, p_at);
  IF found_id IS NOT NULL THEN
    RETURN QUERY SELECT found_id, found_name;
  END IF;
END
$$;

ALTER FUNCTION app.sign_in_candidates(text, text, text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.public_chain(text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.own_password_hash() OWNER TO hubcap_lookup;
ALTER FUNCTION app.identify_customer(uuid, text, timestamptz, timestamptz, int) OWNER TO hubcap_lookup;

-- Work for the background, in the transaction of the change that asks for it. Owned by the owner of the queue's tables.
CREATE OR REPLACE FUNCTION app.enqueue_job(p_identifier text, p_payload json) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN PERFORM graphile_worker.add_job(p_identifier, p_payload); END $$;

-- Work that is worth doing once however often it is asked for: a later request before it starts changes nothing, one after
-- that is done again. The key belongs to the caller's chain.
CREATE OR REPLACE FUNCTION app.enqueue_job_once(p_identifier text, p_payload json, p_key text, p_seconds int) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN
  PERFORM graphile_worker.add_job(p_identifier, p_payload, job_key := app.tenant_id() || ':' || p_key,
    job_key_mode := 'preserve_run_at', run_at := now() + make_interval(secs => p_seconds));
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO hubcap_app, hubcap_lookup, hubcap_audit;
