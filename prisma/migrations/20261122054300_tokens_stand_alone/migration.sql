-- Tokens stand by themselves: functions write them for customers that are there, and a foreign key would look each customer
-- up a dozen times more.
ALTER TABLE customer_token DROP CONSTRAINT customer_token_tenant_id_customer_id_fkey;

-- A plan that was made while the tables were small would be kept by the session: these statements are planned each time.
-- The tokens of customers who are new or called otherwise now, beside each of their files, or nowhere as long as there is
-- none: [{"id": …, "tokens": […]}].
CREATE OR REPLACE FUNCTION app.set_customer_tokens(p_customers json) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
BEGIN
  DELETE FROM customer_token t
  WHERE t.tenant_id = app.tenant_id()
    AND t.customer_id IN (SELECT g.id FROM json_to_recordset(p_customers) AS g(id uuid));
  INSERT INTO customer_token (tenant_id, customer_id, source_id, token, franchisee_id, store_id, staff_id)
  SELECT app.tenant_id(), g.id, p.source_id, k.token, p.franchisee_id, p.store_id, p.staff_id
  FROM json_to_recordset(p_customers) AS g(id uuid, tokens json)
  JOIN customer c ON c.tenant_id = app.tenant_id() AND c.id = g.id
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
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
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
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$ BEGIN
  PERFORM app.place_customer_tokens(ARRAY(
    SELECT DISTINCT f.customer_id FROM customer_file f
    WHERE f.tenant_id = app.tenant_id() AND f.id = ANY (p_file_ids)));
END $$;

-- No token any more: before the customers themselves are deleted.
CREATE OR REPLACE FUNCTION app.forget_customer_tokens(p_customer_ids uuid[]) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$ DELETE FROM customer_token t WHERE t.tenant_id = app.tenant_id() AND t.customer_id = ANY (p_customer_ids) $$;
