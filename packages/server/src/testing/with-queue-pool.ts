import { Pool } from 'pg'

const ignore = () => {}

/**
 * Connections for graphile-worker that are closed when the work ends. Its own it lets go of without waiting, and without
 * listening any more: a server that is stopped just then would end the test by an error that nobody caught.
 */
export async function withQueuePool<T>(connectionString: string, work: (pgPool: Pool) => Promise<T>): Promise<T> {
  const pgPool = new Pool({ connectionString })
  pgPool.on('error', ignore)
  pgPool.on('connect', (client) => client.on('error', ignore))
  try {
    return await work(pgPool)
  } finally {
    await pgPool.end()
  }
}
