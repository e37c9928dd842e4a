import type pg from 'pg'
import type { Finding } from '../finding.ts'

const ours = `c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`
const first = (columns: string, table: string) =>
  `(SELECT attname FROM pg_attribute WHERE attrelid = ${table} AND attnum = (${columns})[1])`
const tenantTest = 'tenant_id = app.tenant_id()'

/** Functions that pass row security, each with the one question that it answers. Any other fails. */
const passing = [
  'add_webhook_deliveries(uuid[],text,json,timestamp with time zone)',
  'api_key_of_hash(text,timestamp with time zone)',
  'book_points(uuid,uuid,uuid,uuid,text,bigint,date,text,timestamp with time zone,date,uuid,text,uuid,uuid)',
  'chains_without_tokens()',
  'clearing_run_is_open(uuid)',
  'pay_run_is_open(uuid)',
  'contest_clearing_run(uuid)',
  'enqueue_job(text,json)',
  'enqueue_job_once(text,json,text,integer)',
  'every_chain()',
  'forget_customer_tokens(uuid[])',
  'identify_at_till(uuid,text,text,text,timestamp with time zone,timestamp with time zone,integer)',
  'identify_customer(uuid,text,timestamp with time zone,timestamp with time zone,integer)',
  'lead_twins(uuid,text,text,text)',
  'own_entries_since(text,timestamp with time zone,integer)',
  'own_password_hash()',
  'place_customer_tokens(uuid[])',
  'place_tokens_of_files(uuid[])',
  'public_chain(text)',
  'refresh_statistics()',
  'running_state()',
  'scrub_customer(uuid,uuid[],text)',
  'scrub_lead(uuid,text)',
  'scrub_staff(uuid[],uuid[],text)',
  'set_customer_tokens(json)',
  'sign_in_candidates(text,text,text)',
]

/** What must not be found, as the query that finds it. */
export const checks: Readonly<Record<string, string>> = {
  'tables without row security, or that their owner passes': `SELECT c.relname AS what FROM pg_class c
    WHERE ${ours} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  'tables without a tenant': `SELECT c.relname AS what FROM pg_class c WHERE ${ours} AND NOT EXISTS
    (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnotnull AND a.atttypid = 'uuid'::regtype)`,
  'tables without a primary key': `SELECT c.relname AS what FROM pg_class c WHERE ${ours}
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
  'unique keys that don’t begin with the tenant': `SELECT i.indexrelid::regclass::text AS what FROM pg_index i
    JOIN pg_class c ON c.oid = i.indrelid WHERE ${ours} AND i.indisunique
    AND ${first('i.indkey::int2[]', 'c.oid').replace('[1]', '[0]')} IS DISTINCT FROM 'tenant_id'
    AND i.indexrelid::regclass::text <> 'chain_slug_key'`,
  'keys to other tables without the tenant on both sides': `SELECT k.conname AS what FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid WHERE ${ours} AND k.contype = 'f'
    AND (${first('k.conkey', 'k.conrelid')} <> 'tenant_id' OR ${first('k.confkey', 'k.confrelid')} <> 'tenant_id')`,
  'keys that follow a change or a deletion': `SELECT k.conname AS what FROM pg_constraint k
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
    AND (k.confupdtype NOT IN ('r', 'a') OR k.confdeltype NOT IN ('r', 'a'))`,
  'keys that aren’t checked': `SELECT k.conname AS what FROM pg_constraint k
    WHERE k.connamespace = 'public'::regnamespace AND NOT k.convalidated`,
  'policies that don’t name the tenant first': `SELECT tablename || ' ' || policyname AS what FROM pg_policies
    WHERE schemaname = 'public' AND ((qual IS NOT NULL AND qual !~ '^\\(+${tenantTest.replace('()', '\\(\\)')}')
      OR (with_check IS NOT NULL AND with_check !~ '^\\(+${tenantTest.replace('()', '\\(\\)')}'))`,
  'commands with several policies, which would be OR-ed': `SELECT tablename || ' ' || cmd AS what FROM pg_policies
    WHERE schemaname = 'public' GROUP BY tablename, cmd HAVING count(*) > 1`,
  'policies for all commands, for some roles, or that only restrict': `SELECT tablename || ' ' || policyname AS what
    FROM pg_policies WHERE schemaname = 'public' AND (cmd = 'ALL' OR roles <> '{public}' OR permissive <> 'PERMISSIVE')`,
  'commands that the app may give, and no policy is for': `SELECT c.relname || ' ' || p.command AS what
    FROM pg_class c, (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) p(command) WHERE ${ours}
    AND (has_table_privilege('hubcap_app', c.oid, p.command) OR (p.command <> 'DELETE' AND has_any_column_privilege('hubcap_app', c.oid, p.command)))
    AND NOT EXISTS (SELECT FROM pg_policies y WHERE y.tablename = c.relname AND y.cmd = p.command)`,
  'roles of the app that pass row security or rule others': `SELECT rolname AS what FROM pg_roles
    WHERE rolname IN ('hubcap_app', 'hubcap_lookup') AND (rolsuper OR rolbypassrls AND rolname = 'hubcap_app' OR rolcreaterole OR rolcreatedb OR rolreplication)`,
  'memberships of the app’s role': `SELECT r.rolname AS what FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
    WHERE m.member = 'hubcap_app'::regrole`,
  'what the app’s role owns': `SELECT c.relname AS what FROM pg_class c WHERE c.relowner = 'hubcap_app'::regrole
    UNION ALL SELECT proname FROM pg_proc WHERE proowner = 'hubcap_app'::regrole`,
  'rights of the app beyond rows': `SELECT c.relname || ' ' || p.command AS what
    FROM pg_class c, (VALUES ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p(command)
    WHERE ${ours} AND has_table_privilege('hubcap_app', c.oid, p.command)`,
  'rights of everybody': `SELECT c.relname AS what FROM pg_class c, aclexplode(c.relacl) a WHERE ${ours} AND a.grantee = 0`,
  'schemas in which the app may make things': `SELECT nspname AS what FROM pg_namespace
    WHERE nspname IN ('public', 'app') AND has_schema_privilege('hubcap_app', oid, 'CREATE')`,
  'functions that pass row security and aren’t on the list': `SELECT p.oid::regprocedure::text AS what FROM pg_proc p
    WHERE p.prosecdef AND p.pronamespace IN ('app'::regnamespace, 'public'::regnamespace)
    AND p.oid NOT IN (SELECT ('app.' || f)::regprocedure FROM unnest(ARRAY[${passing.map((f) => `'${f}'`).join(', ')}]) f)`,
  'functions that pass row security and take names from wherever': `SELECT p.oid::regprocedure::text AS what FROM pg_proc p
    WHERE p.prosecdef AND p.pronamespace IN ('app'::regnamespace, 'public'::regnamespace)
    AND NOT coalesce(p.proconfig::text LIKE '%search_path=public, pg_temp%', false)`,
  'views, triggers, rules and enums, which row security doesn’t hold for or loses its indexes by': `
    SELECT c.relname AS what FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm', 'f')
    UNION ALL SELECT tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE ${ours} AND NOT tgisinternal
    UNION ALL SELECT rulename FROM pg_rules WHERE schemaname = 'public'
    UNION ALL SELECT typname FROM pg_type WHERE typtype = 'e' AND typnamespace = 'public'::regnamespace`,
}

/** What the catalogue of the database says, whoever asks: keys, policies, rights and functions are as they must be. */
export async function checkCatalogue(client: pg.Client): Promise<Finding[]> {
  const found: Finding[] = []
  for (const [where, sql] of Object.entries(checks))
    for (const { what } of (await client.query<{ what: string }>(sql)).rows)
      found.push({ part: 'catalogue', where, what: String(what) })
  return found
}
