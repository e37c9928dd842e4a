import { Client } from 'pg'

/** Whatever the server's own habits are, the same rows are the same text. */
const settings = [
  "client_encoding = 'UTF8'",
  "timezone = 'UTC'",
  "datestyle = 'ISO, YMD'",
  "intervalstyle = 'postgres'",
  "bytea_output = 'hex'",
  'extra_float_digits = 1',
  "xmloption = 'content'",
  // It takes as long as it takes.
  'statement_timeout = 0',
  'idle_in_transaction_session_timeout = 0',
]

/** A session for copying; an aborted signal ends it, and with it whatever it was in the middle of. */
export async function withCopySession<T>(
  url: string,
  signal: AbortSignal | undefined,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const client = new Client({ connectionString: url, application_name: 'hubcap backup' })
  client.on('error', () => {})
  const end = () => void client.end().catch(() => {})
  await client.connect()
  signal?.addEventListener('abort', end)
  try {
    await client.query(settings.map((setting) => `SET ${setting}`).join(';'))
    return await work(client)
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', end)
    await client.end()
  }
}
