-- Search tokens of customers: what the app may not write itself, because it concerns places that the caller doesn't see.
GRANT SELECT ON customer_file TO hubcap_lookup;
GRANT SELECT, INSERT, DELETE ON customer_token TO hubcap_lookup;
-- No function changes a customer: Postgres asks for it where rows are locked.
GRANT UPDATE (revision) ON customer TO hubcap_lookup;

-- Every chain, for commands that work on all of them one by one.
CREATE OR REPLACE FUNCTION app.every_chain()
  RETURNS TABLE (tenant_id uuid, slug text, name text, locale text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT c.tenant_id, c.slug, c.name, c.locale FROM chain c ORDER BY c.slug $$;

-- Chains that have customers and no token of any: those of before there were tokens.
CREATE OR REPLACE FUNCTION app.chains_without_tokens() RETURNS TABLE (tenant_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT c.tenant_id FROM chain c
  WHERE EXISTS (SELECT FROM customer k WHERE k.tenant_id = c.tenant_id)
    AND NOT EXISTS (SELECT FROM customer_token t WHERE t.tenant_id = c.tenant_id)
$$;

-- The tokens of customers who are new or called otherwise now, beside each of their files, or nowhere as long as there is
-- none: [{"id": …, "tokens": […]}].
CREATE OR REPLACE FUNCTION app.set_customer_tokens(p_customers json) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM customer_token t
  WHERE t.tenant_id = app.tenant_id()
    AND t.customer_id IN (SELECT g.id FROM json_to_recordset(p_customers) AS g(id uuid));
  INSERT INTO customer_token (tenant_id, customer_id, source_id, token, franchisee_id, store_id, staff_id)
  SELECT app.tenant_id(), g.id, p.source_id, k.token, p.franchisee_id, p.store_id, p.staff_id
  FROM json_to_recordset(p_customers) AS g(id uuid, tokens json)
  CROSS JOIN LATERAL (
    SELECT f.id AS source_id, f.franchisee_id, f.store_id, f.staff_id
    FROM customer_file f WHERE f.tenant_id = app.tenant_id() AND f.customer_id = g.id
    UNION ALL
    SELECT g.id, NULL, NULL, NULL
    WHERE NOT EXISTS (SELECT FROM customer_file f WHERE f.tenant_id = app.tenant_id() AND f.customer_id = g.id)
  ) p
  CROSS JOIN LATERAL json_array_elements_text(g.tokens) AS k(token);
END
$$;

-- The tokens of customers whose files were opened or taken away, as they are, where the files lie now. The lock lets a
-- change of the name that goes on meanwhile end first.
CREATE OR REPLACE FUNCTION app.place_customer_tokens(p_customer_ids uuid[]) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM customer c
  WHERE c.tenant_id = app.tenant_id() AND c.id = ANY (p_customer_ids) ORDER BY c.id FOR SHARE;
  INSERT INTO customer_token (tenant_id, customer_id, source_id, token, franchisee_id, store_id, staff_id)
  SELECT app.tenant_id(), k.customer_id, p.source_id, k.token, p.franchisee_id, p.store_id, p.staff_id
  FROM (SELECT DISTINCT t.customer_id, t.token FROM customer_token t
        WHERE t.tenant_id = app.tenant_id() AND t.customer_id = ANY (p_customer_ids)) k
  CROSS JOIN LATERAL (
    SELECT f.id AS source_id, f.franchisee_id, f.store_id, f.staff_id
    FROM customer_file f WHERE f.tenant_id = app.tenant_id() AND f.customer_id = k.customer_id
    UNION ALL
    SELECT k.customer_id, NULL, NULL, NULL
    WHERE NOT EXISTS (SELECT FROM customer_file f WHERE f.tenant_id = app.tenant_id() AND f.customer_id = k.customer_id)
  ) p
  ON CONFLICT DO NOTHING;
  DELETE FROM customer_token t
  WHERE t.tenant_id = app.tenant_id() AND t.customer_id = ANY (p_customer_ids)
    AND CASE WHEN t.source_id = t.customer_id
      THEN EXISTS (SELECT FROM customer_file f WHERE f.tenant_id = t.tenant_id AND f.customer_id = t.customer_id)
      ELSE NOT EXISTS (SELECT FROM customer_file f WHERE f.tenant_id = t.tenant_id AND f.id = t.source_id) END;
END
$$;

-- The same for files that were just opened; ids that are no file's do nothing.
CREATE OR REPLACE FUNCTION app.place_tokens_of_files(p_file_ids uuid[]) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN
  PERFORM app.place_customer_tokens(ARRAY(
    SELECT DISTINCT f.customer_id FROM customer_file f
    WHERE f.tenant_id = app.tenant_id() AND f.id = ANY (p_file_ids)));
END $$;

-- No token any more: before the customers themselves are deleted.
CREATE OR REPLACE FUNCTION app.forget_customer_tokens(p_customer_ids uuid[]) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ DELETE FROM customer_token t WHERE t.tenant_id = app.tenant_id() AND t.customer_id = ANY (p_customer_ids) $$;

ALTER FUNCTION app.every_chain() OWNER TO hubcap_lookup;
ALTER FUNCTION app.chains_without_tokens() OWNER TO hubcap_lookup;
ALTER FUNCTION app.set_customer_tokens(json) OWNER TO hubcap_lookup;
ALTER FUNCTION app.place_customer_tokens(uuid[]) OWNER TO hubcap_lookup;
ALTER FUNCTION app.place_tokens_of_files(uuid[]) OWNER TO hubcap_lookup;
ALTER FUNCTION app.forget_customer_tokens(uuid[]) OWNER TO hubcap_lookup;
REVOKE ALL ON FUNCTION app.every_chain(),
  app.chains_without_tokens(),
  app.set_customer_tokens(json),
  app.place_customer_tokens(uuid[]),
  app.place_tokens_of_files(uuid[]),
  app.forget_customer_tokens(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.every_chain(),
  app.chains_without_tokens(),
  app.set_customer_tokens(json),
  app.place_customer_tokens(uuid[]),
  app.place_tokens_of_files(uuid[]),
  app.forget_customer_tokens(uuid[]) TO hubcap_app;
