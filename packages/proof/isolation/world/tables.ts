import type pg from 'pg'

export type Column = {
  name: string
  type: string
  nullable: boolean
  /** The database writes it by itself where it is left out. */
  filled: boolean
  /** What a check lets it be, where it names all values. */
  choices: readonly string[] | null
}

export type ForeignKey = { columns: readonly string[]; table: string; references: readonly string[] }

export type Table = {
  name: string
  columns: readonly Column[]
  primaryKey: readonly string[]
  /** Columns of the primary key and of every unique index. */
  keyed: ReadonlySet<string>
  foreignKeys: readonly ForeignKey[]
}

type TableRow = Omit<Table, 'keyed'> & { keyed: string[] }

const sql = `
  SELECT c.relname AS name,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'nullable', NOT a.attnotnull, 'filled', a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '',
        'choices', (SELECT array_agg(m[1]) FROM pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m
          WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
            AND pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\("?' || a.attname || '"? = (ANY|'')'))) ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    (SELECT json_agg(a.attname ORDER BY k.n) FROM pg_constraint p, unnest(p.conkey) WITH ORDINALITY k(attnum, n)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
      WHERE p.conrelid = c.oid AND p.contype = 'p') AS "primaryKey",
    (SELECT json_agg(DISTINCT a.attname) FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.oid AND i.indisunique) AS keyed,
    coalesce((SELECT json_agg(json_build_object('table', p.confrelid::regclass::text,
        'columns', (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(p.conkey) WITH ORDINALITY k(attnum, n)
          JOIN pg_attribute a ON a.attrelid = p.conrelid AND a.attnum = k.attnum),
        'references', (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(p.confkey) WITH ORDINALITY k(attnum, n)
          JOIN pg_attribute a ON a.attrelid = p.confrelid AND a.attnum = k.attnum)) ORDER BY p.conname)
      FROM pg_constraint p WHERE p.conrelid = c.oid AND p.contype = 'f'), '[]') AS "foreignKeys"
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname`

/** Those that others refer to come first. @throws where they refer to each other in a circle */
function inOrder(tables: readonly Table[]): Table[] {
  const done: Table[] = []
  let left = [...tables]
  while (left.length > 0) {
    const isFree = ({ name, foreignKeys }: Table) =>
      foreignKeys.every(({ table }) => table === name || done.some((one) => one.name === table))
    const isFreeButForNulls = ({ name, foreignKeys, columns }: Table) =>
      foreignKeys.every(
        (key) =>
          key.table === name ||
          done.some((one) => one.name === key.table) ||
          columns.some((column) => column.name === key.columns.at(-1) && column.nullable),
      )
    const wholly = left.filter(isFree)
    // A sale and the lead that it won name each other: one of them is made without the other's name.
    const free = wholly.length > 0 ? wholly : left.filter(isFreeButForNulls).slice(0, 1)
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${left.map((t) => t.name)}`)
    done.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return done
}

/** Every table of the product as the live catalogue has it, those that others refer to first. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<TableRow>(sql)
  const bare = (name: string) => name.replaceAll('"', '')
  return inOrder(
    rows.map(({ keyed, foreignKeys, ...table }) => ({
      ...table,
      keyed: new Set(keyed),
      foreignKeys: foreignKeys.map((key) => ({ ...key, table: bare(key.table) })),
    })),
  )
}
