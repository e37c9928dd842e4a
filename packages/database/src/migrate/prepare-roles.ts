import { Client } from 'pg'
import { databaseSql, grantsSql, type RolesOptions, rolesSql } from './roles-sql.ts'

/** Makes the roles and the database, or brings those there are to what they should be. */
export async function prepareRoles(superuserUrl: string, options: RolesOptions): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    // Roles belong to the whole server: two programs that prepare it at once must take turns.
    await client.query("SELECT pg_advisory_lock(hashtext('hubcap roles'))")
    await client.query(rolesSql(options))
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [options.database])
    if (rowCount === 0) await client.query(databaseSql(options))
    await client.query(grantsSql(options))
  } finally {
    await client.end()
  }
}
