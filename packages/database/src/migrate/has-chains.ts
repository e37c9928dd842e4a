import { Client } from 'pg'

/** Whether a migrated database holds any chain. The owner itself sees no rows: it looks as the role that may. */
export async function hasChains(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SET ROLE hubcap_lookup')
    const { rows } = await client.query<{ some: boolean }>('SELECT EXISTS (SELECT FROM chain) AS some')
    return rows[0]?.some === true
  } finally {
    await client.end()
  }
}
