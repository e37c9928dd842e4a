import { Client } from 'pg'
import { grantsSql } from './roles-sql.ts'

/** Makes a database that is what another is now. Nobody may be connected to that one meanwhile. */
export async function copyDatabase(superuserUrl: string, from: string, database: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${from} OWNER hubcap_owner`)
    await client.query(grantsSql({ database }))
  } finally {
    await client.end()
  }
}
