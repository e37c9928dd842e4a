import pg from 'pg'

/** What Prisma calls the errors of Postgres that its command line tells apart. */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000' }

function logError(code, message) {
  const entry = {
    timestamp: new Date().toISOString(),
    level: 'ERROR',
    fields: { is_panic: false, error_code: code, message },
    target: 'schema_engine::logger',
  }
  process.stderr.write(`\n${JSON.stringify(entry)}\n`)
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (sql) await client.query(sql)
  } finally {
    await client.end()
  }
}

/**
 * The engine's commands outside the JSON-RPC: can-connect-to-database, create-database, drop-database.
 * @returns {Promise<number>} the exit code
 */
export async function runDatabaseCommand(command, url) {
  const server = new URL(url)
  const name = pg.escapeIdentifier(decodeURIComponent(server.pathname.slice(1)))
  server.pathname = '/postgres'
  try {
    if (command === 'can-connect-to-database') await query(url)
    else if (command === 'create-database') await query(server.toString(), `CREATE DATABASE ${name}`)
    else if (command === 'drop-database') await query(server.toString(), `DROP DATABASE ${name} WITH (FORCE)`)
    else throw new Error(`unknown command ${command}`)
    return 0
  } catch (error) {
    logError(prismaCodes[error.code] ?? 'P1001', error.message)
    return 1
  }
}
