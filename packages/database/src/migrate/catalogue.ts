import { Client } from 'pg'

const schemas = "('public', 'app')"

/**
 * What Prisma's own comparison doesn't see, one line for each thing. Sorted by byte, so that the text is the same
 * whatever the server's collation.
 */
const queries: Record<string, string> = {
  tables: `SELECT format('%s owner=%s%s%s', oid::regclass, relowner::regrole,
      CASE WHEN relrowsecurity THEN ' row-security' END, CASE WHEN relforcerowsecurity THEN ' forced' END)
    FROM pg_class WHERE relkind IN ('r', 'p', 'v') AND relnamespace::regnamespace::text IN ${schemas}`,
  policies: `SELECT format('%s %s %s to %s%s%s', tablename, policyname, cmd, roles,
      E'\\n    using ' || regexp_replace(qual, '\\s+', ' ', 'g'),
      E'\\n    check ' || regexp_replace(with_check, '\\s+', ' ', 'g'))
    FROM pg_policies WHERE schemaname IN ${schemas}`,
  // NOT NULL is a constraint of its own only from Postgres 18 on; Prisma compares it.
  constraints: `SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace::regnamespace::text IN ${schemas} AND contype <> 'n'`,
  indexes: `SELECT indexdef FROM pg_indexes WHERE schemaname IN ${schemas}`,
  statistics: `SELECT pg_get_statisticsobjdef(oid) FROM pg_statistic_ext
    WHERE stxnamespace::regnamespace::text IN ${schemas}`,
  functions: `SELECT format('%s%s owner=%s %s %s md5=%s', p.oid::regprocedure,
      CASE WHEN prosecdef THEN ' security-definer' END, proowner::regrole,
      CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
      array_to_string(proconfig, ','), md5(prosrc))
    FROM pg_proc p WHERE pronamespace::regnamespace::text IN ${schemas}`,
  grants: `SELECT format('%s to %s: %s', c.oid::regclass, a.grantee::regrole,
      string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type))
    FROM pg_class c, aclexplode(c.relacl) a
    WHERE c.relnamespace::regnamespace::text IN ${schemas} AND a.grantee <> c.relowner GROUP BY c.oid, a.grantee`,
  'column grants': `SELECT format('%s.%s to %s: %s', c.oid::regclass, t.attname, a.grantee::regrole, a.privilege_type)
    FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a
    WHERE c.relnamespace::regnamespace::text IN ${schemas}`,
  'function grants': `SELECT format('%s to %s', p.oid::regprocedure,
      CASE a.grantee WHEN 0 THEN 'public' ELSE a.grantee::regrole::text END)
    FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    WHERE p.pronamespace::regnamespace::text IN ${schemas} AND a.grantee <> p.proowner`,
}

/** The catalogue as the client's transaction sees it. */
export async function catalogueOf(client: Client): Promise<string> {
  let text = ''
  for (const [title, sql] of Object.entries(queries)) {
    const { rows } = await client.query<{ line: string }>(
      `SELECT line FROM (${sql}) AS q(line) ORDER BY line COLLATE "C"`,
    )
    text += `${title}\n${rows.map(({ line }) => `  ${line.trimEnd()}\n`).join('')}\n`
  }
  return text
}

/** The catalogue of a migrated database as text: row security, checks, keys, indexes, functions and grants. */
export async function readCatalogue(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await catalogueOf(client)
  } finally {
    await client.end()
  }
}
