import { Client } from 'pg'
import { databaseSql, grantsSql } from './roles-sql.ts'

/** Empties a database altogether, by making it anew; the migrations must follow. */
export async function recreateDatabase(superuserUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(databaseSql({ database }))
    await client.query(grantsSql({ database }))
  } finally {
    await client.end()
  }
}
