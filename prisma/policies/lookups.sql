-- The short list of what is looked up across the lines of row security. Each function answers one question, is owned by
-- hubcap_lookup (which may read just these columns) and runs with a fixed search_path.
GRANT USAGE ON SCHEMA public TO hubcap_lookup;
GRANT SELECT ON chain, user_account, user_credential, customer TO hubcap_lookup;
GRANT SELECT, INSERT ON customer_identification TO hubcap_lookup;
GRANT SELECT ON customer_file TO hubcap_lookup;
GRANT SELECT (tenant_id, id, user_account_id, hash, expires_at, last_used_at, revoked_at) ON api_key TO hubcap_lookup;
GRANT SELECT (tenant_id, id, events, paused_at) ON webhook TO hubcap_lookup;
GRANT INSERT ON webhook_delivery TO hubcap_lookup;
GRANT SELECT, INSERT, DELETE ON customer_token TO hubcap_lookup;
-- No function changes a customer: Postgres asks for it where rows are locked.
GRANT UPDATE (revision) ON customer TO hubcap_lookup;
GRANT SELECT ON audit_entry, import, import_row, stored_file_part TO hubcap_lookup;
GRANT SELECT ON staff, invitation TO hubcap_lookup;
GRANT SELECT (tenant_id, id, card_no, customer_id, status) ON card TO hubcap_lookup;
GRANT SELECT (tenant_id, customer_id, plate_key) ON vehicle TO hubcap_lookup;
GRANT UPDATE (before, after, actor_name, ip, user_agent) ON audit_entry TO hubcap_lookup;
GRANT UPDATE (cells, problems) ON import_row TO hubcap_lookup;
GRANT SELECT ON ledger_movement TO hubcap_lookup;
GRANT UPDATE (recorded_by_name) ON ledger_movement TO hubcap_lookup;
GRANT SELECT ON clearing_run, clearing_run_line TO hubcap_lookup;
GRANT UPDATE (status, revision) ON clearing_run TO hubcap_lookup;
GRANT SELECT, UPDATE (status, revision) ON pay_run TO hubcap_lookup;
GRANT SELECT ON number_movement TO hubcap_lookup;
GRANT UPDATE (recorded_by_name) ON number_movement TO hubcap_lookup;
GRANT SELECT ON day_close, day_close_signature TO hubcap_lookup;
GRANT UPDATE (counted_by_name) ON day_close TO hubcap_lookup;
GRANT UPDATE (signed_by_name) ON day_close_signature TO hubcap_lookup;
GRANT SELECT, UPDATE (comment) ON score_mark TO hubcap_lookup;
GRANT DELETE ON stored_file_part TO hubcap_lookup;
GRANT SELECT (tenant_id, id, staff_id) ON incentive TO hubcap_lookup;
GRANT SELECT (tenant_id, staff_id) ON incentive_file, incentive_file_content TO hubcap_lookup;
GRANT DELETE ON incentive_file, incentive_file_content TO hubcap_lookup;
GRANT SELECT ON lead, lead_touch TO hubcap_lookup;
GRANT UPDATE (name, name_key, phone, phone_key, plate, plate_key, source_note, next_step, lost_note) ON lead TO hubcap_lookup;
GRANT UPDATE (note, next_step) ON lead_touch TO hubcap_lookup;
GRANT SELECT, INSERT, UPDATE ON member, points_entry TO hubcap_lookup;
GRANT SELECT ON member_rule, ledger_account TO hubcap_lookup;
GRANT INSERT ON ledger_account, ledger_movement, ledger_transfer TO hubcap_lookup;
GRANT UPDATE (balance, version) ON ledger_account TO hubcap_lookup;
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

-- Identification at the till: a full card number, phone or plate, of whichever franchisee, in the caller's own chain; the first
-- that is somebody's. Each look-up is logged and counts with those by phone. Raises HC429 where this account has made p_limit
-- look-ups since p_since.
CREATE OR REPLACE FUNCTION app.identify_at_till(p_id uuid, p_card_no text, p_phone_key text, p_plate_key text,
    p_at timestamptz, p_since timestamptz, p_limit int)
  RETURNS TABLE (card_id uuid, customer_id uuid, name text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  found_card_id uuid;
  found_id uuid;
  found_name text;
BEGIN
  IF (SELECT count(*) FROM customer_identification i
      WHERE i.tenant_id = app.tenant_id() AND i.user_account_id = app.user_account_id() AND i.at > p_since) >= p_limit THEN
    RAISE EXCEPTION 'too many identifications' USING ERRCODE = 'HC429';
  END IF;
  SELECT k.id, k.customer_id INTO found_card_id, found_id
  FROM card k WHERE k.tenant_id = app.tenant_id() AND k.card_no = p_card_no AND k.status <> 'in_stock';
  IF found_card_id IS NULL THEN
    SELECT c.id INTO found_id FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.phone_key = p_phone_key;
  END IF;
  IF found_card_id IS NULL AND found_id IS NULL THEN
    SELECT v.customer_id INTO found_id FROM vehicle v WHERE v.tenant_id = app.tenant_id() AND v.plate_key = p_plate_key;
  END IF;
  SELECT c.name INTO found_name FROM customer c WHERE c.tenant_id = app.tenant_id() AND c.id = found_id;
  INSERT INTO customer_identification (tenant_id, id, user_account_id, customer_id, at)
  VALUES (app.tenant_id(), p_id, app.user_account_id(), found_id, p_at);
  IF found_card_id IS NOT NULL OR found_id IS NOT NULL THEN
    RETURN QUERY SELECT found_card_id, found_id, found_name;
  END IF;
END
$$;

-- Open leads of a franchisee that seem to be one person with somebody who is about to be entered: a rep sees none of a colleague's,
-- and is told that there is one. Only of the caller's own franchisees.
CREATE OR REPLACE FUNCTION app.lead_twins(p_franchisee_id uuid, p_phone_key text, p_plate_key text, p_name_key text)
  RETURNS TABLE (id uuid, sign text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT l.id, CASE WHEN l.phone_key = p_phone_key THEN 'phone' WHEN l.plate_key = p_plate_key THEN 'plate' ELSE 'name' END
  FROM lead l
  WHERE l.tenant_id = app.tenant_id() AND l.franchisee_id = p_franchisee_id AND l.status = 'open'
    AND (app.scope() = 'chain' OR p_franchisee_id = ANY (app.franchisee_ids()))
    AND (l.phone_key = p_phone_key OR l.plate_key = p_plate_key OR l.name_key = p_name_key)
  ORDER BY l.phone_key IS NOT DISTINCT FROM p_phone_key DESC, l.plate_key IS NOT DISTINCT FROM p_plate_key DESC, l.created_at DESC
  LIMIT 10
$$;

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

-- Numbers of one series of one chain as a range that overlaps with none of another's: what an exclusion needs, without an
-- extension that not every Postgres lets its owner add.
CREATE OR REPLACE FUNCTION app.numbers_of(p_tenant_id uuid, p_series_id uuid, p_first bigint, p_last bigint) RETURNS numrange
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT numrange(s.start + p_first, s.start + p_last, '[]')
  FROM (SELECT (u.hi * 18446744073709551616 + u.lo) * 1000000000000 AS start FROM (SELECT
    sum(('x' || substr(h.hex, 1, 16))::bit(64)::bigint::numeric * h.weight) AS hi,
    sum(('x' || substr(h.hex, 17))::bit(64)::bigint::numeric * h.weight) AS lo
    FROM (VALUES (replace(p_tenant_id::text, '-', ''), 340282366920938463463374607431768211456::numeric),
      (replace(p_series_id::text, '-', ''), 1::numeric)) h(hex, weight)) u) s
$$;

-- A row as the log keeps it, with another text in the place of some of its fields.
CREATE OR REPLACE FUNCTION app.scrubbed(p_row jsonb, p_fields text[], p_erased text) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE WHEN jsonb_typeof(p_row) = 'object' THEN (
    SELECT coalesce(jsonb_object_agg(f.key,
      CASE WHEN f.key = ANY (p_fields) AND f.value <> 'null' THEN to_jsonb(p_erased) ELSE f.value END), '{}')
    FROM jsonb_each(p_row) f) ELSE p_row END
$$;

-- Erasing a person, at their request. The log is only ever added to: this function alone changes what it says, and only the
-- personal fields of one customer, in one chain, for headquarters. Rows of imported files that are the customer's or hold
-- their phone are emptied, and with them the files themselves, of which nothing is read any more once an import is over.
CREATE OR REPLACE FUNCTION app.scrub_customer(p_customer_id uuid, p_sale_ids uuid[], p_erased text) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'contactName', 'address', 'city', 'region',
    'postalCode', 'country', 'customerName'];
  of_lead constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'plate', 'plateKey', 'sourceNote', 'note', 'nextStep', 'lostNote'];
  lead_ids uuid[];
  c customer%ROWTYPE;
  digits text;
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases a customer'; END IF;
  SELECT * INTO STRICT c FROM customer k WHERE k.tenant_id = app.tenant_id() AND k.id = p_customer_id;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity_id = p_customer_id AND e.entity = 'customer'
    OR e.entity_id = ANY (p_sale_ids) AND e.entity = 'card_sale');
  UPDATE audit_entry e SET after = jsonb_set(e.after, '{filter,search}', to_jsonb(p_erased))
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'export'
    AND strpos(lower(e.after #>> '{filter,search}'), lower(c.name)) > 0;

  -- The leads that they came from, or that have their phone, with what was said of them.
  SELECT coalesce(array_agg(l.id), '{}') INTO lead_ids FROM lead l
  WHERE l.tenant_id = app.tenant_id() AND (l.customer_id = p_customer_id OR l.phone_key = c.phone_key);
  UPDATE audit_entry e SET before = app.scrubbed(e.before, of_lead, p_erased), after = app.scrubbed(e.after, of_lead, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'lead' AND e.entity_id = ANY (lead_ids);
  UPDATE lead_touch t SET note = NULL, next_step = NULL WHERE t.tenant_id = app.tenant_id() AND t.lead_id = ANY (lead_ids);
  UPDATE lead l SET name = p_erased, name_key = '~', phone = NULL, phone_key = NULL, plate = NULL, plate_key = NULL,
    source_note = NULL, next_step = NULL, lost_note = NULL
  WHERE l.tenant_id = app.tenant_id() AND l.id = ANY (lead_ids);

  digits := right(regexp_replace(coalesce(c.phone_key, c.phone, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = p_customer_id
      OR i.kind IN ('customers', 'cards') AND r.cells @> jsonb_build_array(c.customer_no)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
  RETURN lead_ids;
END
$$;

-- Somebody who never became a customer asks to be forgotten: the leads with their phone, what was said of them, their log entries,
-- and the rows of imported files that made them or hold their phone or plate, with the files. Who did what when stays.
CREATE OR REPLACE FUNCTION app.scrub_lead(p_lead_id uuid, p_erased text) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  of_lead constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'plate', 'plateKey', 'sourceNote', 'note', 'nextStep', 'lostNote'];
  l lead%ROWTYPE;
  lead_ids uuid[];
  digits text;
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases a lead'; END IF;
  SELECT * INTO STRICT l FROM lead k WHERE k.tenant_id = app.tenant_id() AND k.id = p_lead_id;
  SELECT array_agg(k.id) INTO lead_ids FROM lead k
  WHERE k.tenant_id = app.tenant_id() AND k.customer_id IS NULL AND (k.id = p_lead_id OR k.phone_key = l.phone_key);

  UPDATE audit_entry e SET before = app.scrubbed(e.before, of_lead, p_erased), after = app.scrubbed(e.after, of_lead, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'lead' AND e.entity_id = ANY (lead_ids);
  UPDATE audit_entry e SET after = jsonb_set(e.after, '{filter,search}', to_jsonb(p_erased))
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'export'
    AND strpos(lower(e.after #>> '{filter,search}'), lower(l.name)) > 0;
  UPDATE lead_touch t SET note = NULL, next_step = NULL WHERE t.tenant_id = app.tenant_id() AND t.lead_id = ANY (lead_ids);

  digits := right(regexp_replace(coalesce(l.phone_key, ''), '\D', '', 'g'), 10);
  WITH emptied AS (
    UPDATE import_row r
    SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND (r.entity_id = ANY (lead_ids)
      OR length(digits) >= 7 AND strpos(regexp_replace(r.cells::text, '[^\d,]', '', 'g'), digits) > 0
      OR i.kind = 'leads' AND strpos(upper(regexp_replace(r.cells::text, '[\s.·•・-]', '', 'g')), l.plate_key) > 0)
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;

  UPDATE lead k SET name = p_erased, name_key = '~', phone = NULL, phone_key = NULL, plate = NULL, plate_key = NULL,
    source_note = NULL, next_step = NULL, lost_note = NULL
  WHERE k.tenant_id = app.tenant_id() AND k.id = ANY (lead_ids);
  RETURN lead_ids;
END
$$;

-- The same for somebody who worked here: what the log says of the people with these employments and accounts.
CREATE OR REPLACE FUNCTION app.scrub_staff(p_staff_ids uuid[], p_account_ids uuid[], p_erased text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  personal constant text[] := ARRAY['name', 'nameKey', 'phone', 'phoneKey', 'email', 'recipient', 'recipientName'];
  sold_by constant text[] := ARRAY['staffName'];
  import_ids uuid[];
BEGIN
  IF app.scope() IS DISTINCT FROM 'chain' THEN RAISE EXCEPTION 'only headquarters erases somebody'; END IF;

  UPDATE audit_entry e SET before = app.scrubbed(e.before, personal, p_erased), after = app.scrubbed(e.after, personal, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND (e.entity = 'staff' AND e.entity_id = ANY (p_staff_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids)
    OR e.entity = 'report_schedule' AND e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'invitation' AND e.entity_id IN (
      SELECT i.id FROM invitation i WHERE i.tenant_id = e.tenant_id
        AND (i.staff_id = ANY (p_staff_ids) OR i.accepted_by_id = ANY (p_account_ids))));
  UPDATE audit_entry e SET before = app.scrubbed(e.before, sold_by, p_erased), after = app.scrubbed(e.after, sold_by, p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'card_sale' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);
  UPDATE audit_entry e SET after = app.scrubbed(e.after, ARRAY['recordedByName', 'voidedByName', 'createdByName'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids);
  UPDATE audit_entry e SET actor_name = p_erased
  WHERE e.tenant_id = app.tenant_id() AND e.user_account_id = ANY (p_account_ids) AND e.actor_name IS NOT NULL;
  UPDATE audit_entry e SET ip = NULL, user_agent = NULL
  WHERE e.tenant_id = app.tenant_id() AND (e.user_account_id = ANY (p_account_ids)
    OR e.entity = 'user_account' AND e.entity_id = ANY (p_account_ids) AND e.user_account_id IS NULL);
  -- Pictures and papers show people; what was decided by them, and why, stays as the books of an employment.
  DELETE FROM incentive_file_content f WHERE f.tenant_id = app.tenant_id() AND f.staff_id = ANY (p_staff_ids);
  DELETE FROM incentive_file f WHERE f.tenant_id = app.tenant_id() AND f.staff_id = ANY (p_staff_ids);
  UPDATE audit_entry e SET before = app.scrubbed(e.before, ARRAY['files'], p_erased), after = app.scrubbed(e.after, ARRAY['files'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'incentive' AND e.entity_id IN (
    SELECT i.id FROM incentive i WHERE i.tenant_id = app.tenant_id() AND i.staff_id = ANY (p_staff_ids));
  -- The books are only added to; the name beside a movement is no figure of theirs.
  UPDATE ledger_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);
  UPDATE number_movement m SET recorded_by_name = p_erased
  WHERE m.tenant_id = app.tenant_id() AND m.recorded_by_id = ANY (p_account_ids);
  UPDATE day_close d SET counted_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.counted_by_id = ANY (p_account_ids);
  UPDATE day_close_signature d SET signed_by_name = p_erased
  WHERE d.tenant_id = app.tenant_id() AND d.signed_by_id = ANY (p_account_ids);
  UPDATE score_mark m SET comment = NULL
  WHERE m.tenant_id = app.tenant_id() AND m.staff_id = ANY (p_staff_ids) AND m.comment IS NOT NULL;
  UPDATE audit_entry e SET before = app.scrubbed(e.before, ARRAY['comment'], p_erased), after = app.scrubbed(e.after, ARRAY['comment'], p_erased)
  WHERE e.tenant_id = app.tenant_id() AND e.entity = 'score_mark' AND e.after ->> 'staffId' = ANY (p_staff_ids::text[]);

  WITH emptied AS (
    UPDATE import_row r SET cells = (SELECT coalesce(jsonb_agg(''::text), '[]') FROM jsonb_array_elements(r.cells)), problems = '[]'
    FROM import i
    WHERE r.tenant_id = app.tenant_id() AND i.tenant_id = r.tenant_id AND i.id = r.import_id AND i.kind = 'staff'
      AND (r.entity_id = ANY (p_staff_ids) OR EXISTS (
        SELECT FROM staff s WHERE s.tenant_id = r.tenant_id AND s.id = ANY (p_staff_ids)
          AND r.cells @> jsonb_build_array(s.staff_no)))
    RETURNING r.import_id
  ) SELECT array_agg(DISTINCT import_id) INTO import_ids FROM emptied;
  DELETE FROM stored_file_part p USING import i
  WHERE i.tenant_id = app.tenant_id() AND i.id = ANY (import_ids)
    AND p.tenant_id = i.tenant_id AND p.stored_file_id = i.stored_file_id;
END
$$;

-- Points of a customer whom the caller may not see: who sells to somebody books onto them and is answered nothing. With
-- p_source_id they were earned or spent with that movement, or, where p_points is null, what was earned with it is taken back or
-- what was spent with it is returned; what is gone already is owed, and goes off what comes next. Without it the movement is
-- there already. Points that aren't there can't be spent: it raises HC409, with those that are.
CREATE OR REPLACE FUNCTION app.book_points(p_customer_id uuid, p_movement_id uuid, p_entry_id uuid, p_source_id uuid, p_cause text,
    p_points bigint, p_expires_on date, p_reason text, p_at timestamptz, p_booked_on date, p_by_id uuid, p_by_name text,
    p_granted_id uuid, p_owned_id uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  asked bigint := p_points;
  held member%ROWTYPE;
  moved bigint;
  rest bigint;
  lot record;
  came_from jsonb;
  went_to jsonb := NULL;
  sum_earned bigint;
  new_level text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('hubcap points ' || app.tenant_id() || ' ' || p_customer_id, 0));
  IF p_points IS NULL THEN
    SELECT CASE WHEN p_cause = 'points_returned' THEN -e.points ELSE -e.earned END, e.taken INTO asked, came_from
    FROM points_entry e WHERE e.tenant_id = app.tenant_id() AND e.source_id = p_source_id AND e.customer_id = p_customer_id
      AND e.cause = CASE WHEN p_cause = 'points_returned' THEN 'points_spent' ELSE 'points_earned' END;
    IF asked IS NULL THEN RETURN; END IF;
  END IF;
  IF p_source_id IS NOT NULL THEN
    INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id, card_sale_id,
      recorded_by_id, recorded_by_name)
    SELECT s.tenant_id, p_movement_id, p_cause, p_at, p_booked_on, s.franchisee_id, s.store_id, s.staff_id, s.card_sale_id,
      p_by_id, p_by_name
    FROM ledger_movement s WHERE s.tenant_id = app.tenant_id() AND s.id = p_source_id;
  END IF;
  IF p_cause NOT LIKE 'points\_%' OR NOT EXISTS (SELECT FROM ledger_movement m
      WHERE m.tenant_id = app.tenant_id() AND m.id = p_movement_id AND m.cause = p_cause) THEN
    RAISE EXCEPTION 'points are booked by a movement of their own';
  END IF;

  INSERT INTO member (tenant_id, customer_id, points, owed, earned)
  VALUES (app.tenant_id(), p_customer_id, 0, 0, 0) ON CONFLICT DO NOTHING;
  SELECT * INTO STRICT held FROM member k WHERE k.tenant_id = app.tenant_id() AND k.customer_id = p_customer_id FOR UPDATE;
  IF asked > 0 THEN
    moved := asked - least(held.owed, asked);
    held.owed := held.owed - (asked - moved);
  ELSE
    moved := -least(-asked, held.points);
    IF moved <> asked AND p_points IS NOT NULL THEN
      RAISE EXCEPTION 'points are short: %', held.points USING ERRCODE = 'HC409';
    END IF;
    held.owed := held.owed + (moved - asked);
  END IF;

  IF moved <> 0 THEN
    INSERT INTO ledger_account (tenant_id, id, kind, customer_id, balance, created_at)
    VALUES (app.tenant_id(), p_granted_id, 'points_granted', NULL, NULL, p_at),
      (app.tenant_id(), p_owned_id, 'customer_points', p_customer_id, 0, p_at) ON CONFLICT DO NOTHING;
    UPDATE ledger_account a SET balance = a.balance + moved, version = a.version + 1
    WHERE a.tenant_id = app.tenant_id() AND a.id = p_owned_id AND a.kind = 'customer_points' AND a.customer_id = p_customer_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'no account of these points'; END IF;
    INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, debit_account_id, credit_account_id, amount, at, booked_on)
    VALUES (app.tenant_id(), gen_random_uuid(), p_movement_id, 1, CASE WHEN moved > 0 THEN p_granted_id ELSE p_owned_id END,
      CASE WHEN moved > 0 THEN p_owned_id ELSE p_granted_id END, abs(moved), p_at, p_booked_on);
  END IF;
  rest := greatest(0, -moved);
  FOR lot IN SELECT e.id, e.remaining, 0::bigint AS part FROM points_entry e
    WHERE e.tenant_id = app.tenant_id() AND e.customer_id = p_customer_id AND e.remaining > 0 AND rest > 0
    ORDER BY e.source_id = p_source_id DESC NULLS LAST, e.expires_on NULLS LAST, e.at, e.id
  LOOP
    EXIT WHEN rest = 0;
    lot.part := least(lot.remaining, rest);
    UPDATE points_entry e SET remaining = e.remaining - lot.part
    WHERE e.tenant_id = app.tenant_id() AND e.id = lot.id;
    rest := rest - lot.part;
    IF p_cause = 'points_spent' THEN
      went_to := coalesce(went_to, '[]') || jsonb_build_array(jsonb_build_array(lot.id, lot.part));
    END IF;
  END LOOP;
  -- What is returned goes back into the entries that it was taken from, with the day on which each expires; what was owed meanwhile
  -- is missing in those that expire first.
  rest := greatest(0, moved);
  FOR lot IN SELECT (t.entry ->> 0)::uuid AS id, (t.entry ->> 1)::bigint AS part
    FROM jsonb_array_elements(came_from) WITH ORDINALITY AS t(entry, no) WHERE p_cause = 'points_returned' ORDER BY t.no DESC
  LOOP
    UPDATE points_entry e SET remaining = e.remaining + least(lot.part, rest)
    WHERE e.tenant_id = app.tenant_id() AND e.id = lot.id AND e.customer_id = p_customer_id;
    rest := rest - least(lot.part, rest);
  END LOOP;
  INSERT INTO points_entry (tenant_id, id, customer_id, movement_id, source_id, cause, points, earned, remaining, taken, expires_on,
    balance, reason, at, booked_on)
  VALUES (app.tenant_id(), p_entry_id, p_customer_id, p_movement_id, p_source_id, p_cause, moved,
    CASE WHEN p_cause = 'points_returned' THEN 0 WHEN p_cause = 'points_earned' OR p_points IS NULL THEN asked ELSE 0 END,
    CASE WHEN p_cause = 'points_returned' THEN 0 ELSE greatest(0, moved) END, went_to, p_expires_on,
    held.points + moved, p_reason, p_at, p_booked_on);

  SELECT greatest(0, coalesce(sum(e.earned), 0)) INTO sum_earned FROM points_entry e
  WHERE e.tenant_id = app.tenant_id() AND e.customer_id = p_customer_id AND e.booked_on > p_booked_on - 365;
  SELECT l ->> 'name' INTO new_level FROM (
    SELECT r.levels FROM member_rule r WHERE r.tenant_id = app.tenant_id() AND r.from_on <= p_booked_on
    ORDER BY r.from_on DESC, r.id DESC LIMIT 1) rule, jsonb_array_elements(rule.levels) l
  WHERE (l ->> 'threshold')::bigint <= sum_earned ORDER BY (l ->> 'threshold')::bigint DESC LIMIT 1;
  UPDATE member k SET points = held.points + moved, owed = held.owed, earned = sum_earned, level = new_level,
    level_since = CASE WHEN k.level IS DISTINCT FROM new_level THEN p_booked_on ELSE k.level_since END
  WHERE k.tenant_id = app.tenant_id() AND k.customer_id = p_customer_id;
END
$$;

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

-- Whether a clearing run may still change. Row security asks it of everything that is part of one; the run is held until the
-- transaction ends, so that nobody locks it in between.
CREATE OR REPLACE FUNCTION app.clearing_run_is_open(p_run_id uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM clearing_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND r.status <> 'locked' FOR SHARE;
  RETURN FOUND;
END
$$;

-- Likewise of a run of pay.
CREATE OR REPLACE FUNCTION app.pay_run_is_open(p_run_id uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM pay_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND r.status <> 'locked' FOR SHARE;
  RETURN FOUND;
END
$$;

-- Whoever contests a line takes its run's approval back, which they may not change otherwise. Headquarters, or an owner on a
-- side of one of its lines. The run is held until the transaction ends. Returns where it stood; null where they may not know of it.
CREATE OR REPLACE FUNCTION app.contest_clearing_run(p_run_id uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  stood text;
BEGIN
  SELECT r.status INTO stood FROM clearing_run r
  WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id AND (app.scope() = 'chain' OR app.scope() = 'franchisee' AND EXISTS (
    SELECT FROM clearing_run_line l WHERE l.tenant_id = r.tenant_id AND l.clearing_run_id = r.id
      AND (l.debtor_id = ANY (app.franchisee_ids()) OR l.creditor_id = ANY (app.franchisee_ids()))))
  FOR UPDATE;
  IF stood = 'approved' THEN
    UPDATE clearing_run r SET status = 'reviewed', revision = r.revision + 1
    WHERE r.tenant_id = app.tenant_id() AND r.id = p_run_id;
  END IF;
  RETURN stood;
END
$$;

ALTER FUNCTION app.clearing_run_is_open(uuid) OWNER TO hubcap_lookup;
ALTER FUNCTION app.pay_run_is_open(uuid) OWNER TO hubcap_lookup;
ALTER FUNCTION app.contest_clearing_run(uuid) OWNER TO hubcap_lookup;
ALTER FUNCTION app.sign_in_candidates(text, text, text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.public_chain(text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.own_password_hash() OWNER TO hubcap_lookup;
ALTER FUNCTION app.identify_at_till(uuid, text, text, text, timestamptz, timestamptz, int) OWNER TO hubcap_lookup;
ALTER FUNCTION app.identify_customer(uuid, text, timestamptz, timestamptz, int) OWNER TO hubcap_lookup;
ALTER FUNCTION app.every_chain() OWNER TO hubcap_lookup;
ALTER FUNCTION app.chains_without_tokens() OWNER TO hubcap_lookup;
ALTER FUNCTION app.set_customer_tokens(json) OWNER TO hubcap_lookup;
ALTER FUNCTION app.place_customer_tokens(uuid[]) OWNER TO hubcap_lookup;
ALTER FUNCTION app.place_tokens_of_files(uuid[]) OWNER TO hubcap_lookup;
ALTER FUNCTION app.forget_customer_tokens(uuid[]) OWNER TO hubcap_lookup;
ALTER FUNCTION app.own_entries_since(text, timestamptz, int) OWNER TO hubcap_lookup;
ALTER FUNCTION app.lead_twins(uuid, text, text, text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.scrub_customer(uuid, uuid[], text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.scrub_lead(uuid, text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.scrub_staff(uuid[], uuid[], text) OWNER TO hubcap_lookup;
ALTER FUNCTION app.book_points(uuid, uuid, uuid, uuid, text, bigint, date, text, timestamptz, date, uuid, text, uuid, uuid) OWNER TO hubcap_lookup;
ALTER FUNCTION app.api_key_of_hash(text, timestamptz) OWNER TO hubcap_lookup;
ALTER FUNCTION app.add_webhook_deliveries(uuid[], text, json, timestamptz) OWNER TO hubcap_lookup;

-- What the planner goes by, made anew for the tables of some size: a chain that has just come is unknown to it until then, and
-- statements over its rows may compare each with each. Owned by the owner of the tables, tells nothing of what is in them.
CREATE OR REPLACE FUNCTION app.refresh_statistics() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE v_table regclass;
BEGIN
  FOR v_table IN
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND pg_relation_size(c.oid) >= 65536
    ORDER BY c.oid
  LOOP
    EXECUTE format('ANALYZE %s', v_table);
  END LOOP;
END $$;

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
