import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'
import { rowSecuritySql } from './row-security.ts'
import { tablePolicies } from './tables.ts'

const urls = await testDatabase()
const client = new pg.Client(urls.superuser)
await client.connect()
afterAll(() => client.end())

const rows = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows
const lookups = new URL('../../../../prisma/policies/lookups.sql', import.meta.url)

const names = async (sql: string) => (await rows<{ name: string }>(sql)).map(({ name }) => name)

const ours = `c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'`
const policies = `SELECT tablename, policyname, permissive, roles::text, cmd, qual, with_check
  FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`
const grants = `SELECT c.relname, array_agg(a.*::text ORDER BY a.*::text) FROM pg_class c, unnest(c.relacl) a WHERE ${ours} GROUP BY 1 ORDER BY 1`

describe('every table', () => {
  test('has a policy declared, and every declaration its table', async () => {
    const tables = await names(`SELECT c.relname AS name FROM pg_class c WHERE ${ours}`)
    expect(tables.sort()).toEqual(Object.keys(tablePolicies).sort())
  })

  test('is under row security that binds its owner, too', async () => {
    const open = await names(
      `SELECT c.relname AS name FROM pg_class c WHERE ${ours} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  test('has the policies and grants that are declared: writing them again changes nothing', async () => {
    const before = [await rows(policies), await rows(grants)]
    await client.query(rowSecuritySql())
    expect([await rows(policies), await rows(grants)]).toEqual(before)
    expect(before[0]?.length).toBeGreaterThan(50)
  })

  test('has at most one policy per command', async () => {
    const doubled = await names(
      `SELECT tablename || ' ' || cmd AS name FROM pg_policies WHERE schemaname = 'public'
       GROUP BY tablename, cmd HAVING count(*) > 1`,
    )
    expect(doubled).toEqual([])
  })

  test('names the tenant in every policy', async () => {
    const tenantless = await names(
      `SELECT tablename || ' ' || cmd AS name FROM pg_policies WHERE schemaname = 'public'
       AND coalesce(qual, with_check) NOT LIKE '%tenant_id = app.tenant_id()%'`,
    )
    expect(tenantless).toEqual([])
  })
})

test('the functions of the short list are as lookups.sql has them', async () => {
  const functions = `SELECT p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS definition FROM pg_proc p
    WHERE p.pronamespace = 'app'::regnamespace ORDER BY 1`
  const before = await rows(functions)
  await client.query('BEGIN')
  await client.query(await readFile(lookups, 'utf8'))
  const after = await rows(functions)
  await client.query('ROLLBACK')
  expect(after).toEqual(before)
  expect(before.length).toBeGreaterThan(15)
})

describe('every key', () => {
  const firstColumn = `(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[0])`

  test('that is unique starts with the tenant, but for the chain’s own address', async () => {
    const others = await names(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE ${ours} AND i.indisunique AND ${firstColumn} <> 'tenant_id'`,
    )
    expect(others).toEqual(['chain_slug_key'])
  })

  test('is there: every table has a primary key', async () => {
    const without = await names(
      `SELECT c.relname AS name FROM pg_class c WHERE ${ours}
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
    )
    expect(without).toEqual([])
  })

  test('to another table starts with the tenant on both sides and never follows a change', async () => {
    const wrong = await names(
      `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${ours} AND k.contype = 'f'
       AND (k.confupdtype NOT IN ('r', 'a') OR k.confdeltype NOT IN ('r', 'a')
         OR (SELECT attname FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = k.conkey[1]) <> 'tenant_id'
         OR (SELECT attname FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = k.confkey[1]) <> 'tenant_id')`,
    )
    expect(wrong).toEqual([])
    const count = await names(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    )
    expect(count.length).toBeGreaterThan(20)
  })

  test('binds a sale to the store and the staff of its franchisee', async () => {
    const keys = await names(
      `SELECT pg_get_constraintdef(oid) AS name FROM pg_constraint WHERE conrelid = 'card_sale'::regclass AND contype = 'f'`,
    )
    expect(keys.join('\n')).toContain('(tenant_id, franchisee_id, store_id) REFERENCES store')
    expect(keys.join('\n')).toContain('(tenant_id, franchisee_id, staff_id) REFERENCES staff')
  })
})

describe('what would undo it', () => {
  test('the app role is bound by row security, owns nothing, and can’t truncate', async () => {
    const [role] = await rows(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'hubcap_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
    expect(await names(`SELECT relname AS name FROM pg_class WHERE pg_get_userbyid(relowner) = 'hubcap_app'`)).toEqual(
      [],
    )
    const truncatable = await names(
      `SELECT c.relname AS name FROM pg_class c WHERE ${ours} AND has_table_privilege('hubcap_app', c.oid, 'TRUNCATE')`,
    )
    expect(truncatable).toEqual([])
  })

  test('functions that pass row security are the short list', async () => {
    const definers = await names(
      `SELECT p.proname AS name FROM pg_proc p WHERE p.prosecdef AND p.pronamespace IN ('app'::regnamespace, 'public'::regnamespace)`,
    )
    expect(definers.sort()).toEqual([
      'add_webhook_deliveries',
      'api_key_of_hash',
      'book_points',
      'chains_without_tokens',
      'clearing_run_is_open',
      'contest_clearing_run',
      'enqueue_job',
      'enqueue_job_once',
      'every_chain',
      'forget_customer_tokens',
      'identify_at_till',
      'identify_customer',
      'lead_twins',
      'own_entries_since',
      'own_password_hash',
      'pay_run_is_open',
      'place_customer_tokens',
      'place_tokens_of_files',
      'public_chain',
      'refresh_statistics',
      'running_state',
      'scrub_customer',
      'scrub_lead',
      'scrub_staff',
      'set_customer_tokens',
      'sign_in_candidates',
    ])
    const open = await names(
      `SELECT p.proname AS name FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'app'::regnamespace
       AND NOT coalesce(p.proconfig::text LIKE '%search_path=%', false)`,
    )
    expect(open).toEqual([])
  })

  test('no triggers, no enums, no views, no timestamps without a zone, no floats for money', async () => {
    expect(
      await names(
        `SELECT tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE ${ours} AND NOT tgisinternal`,
      ),
    ).toEqual([])
    expect(
      await names(`SELECT typname AS name FROM pg_type WHERE typtype = 'e' AND typnamespace = 'public'::regnamespace`),
    ).toEqual([])
    expect(
      await names(
        `SELECT relname AS name FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([])
    const columns = await rows<{ name: string; type: string }>(
      `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
    )
    expect(columns.filter(({ type }) => type === 'timestamp without time zone')).toEqual([])
    const money = columns.filter(({ name }) => /\.(amount|price|principal|bonus|base_wage)$/.test(name))
    expect(money.length).toBeGreaterThan(6)
    expect(new Set(money.map(({ type }) => type))).toEqual(new Set(['bigint']))
  })
})
