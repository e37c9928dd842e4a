import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/**
 * What an address does between two transactions: it stays with its session of the server, as Postgres itself does; it
 * takes another and carries the names of prepared statements over; or it takes another and loses them.
 */
export type Pooling = 'stays' | 'changes' | 'loses names'

const rounds = 5
/** A pooler with one session left for us lets the second client wait for as long as the first has it. */
const patience = 5000

const unknownStatement = '26000'

type Numbered = { rows: { pid: number }[] }
const sessionOf = ({ rows }: Numbered) => rows[0]?.pid

/** Takes the session that the other client was in last, if the pooler gave it back, and looks where that one lands. */
async function oneRound(one: Client, other: Client, named: { name: string; text: string }, first: number | undefined) {
  await other.query('BEGIN')
  try {
    const taken = sessionOf(await other.query(named.text))
    const landed = sessionOf(await one.query(named))
    return taken === first || landed !== first
  } finally {
    await other.query('ROLLBACK')
  }
}

async function watch(one: Client, other: Client): Promise<Pooling> {
  const named = { name: `hubcap_probe_${randomUUID()}`, text: 'SELECT pg_backend_pid() AS pid' }
  const first = sessionOf(await one.query(named))
  try {
    for (let round = 0; round < rounds; round++) if (await oneRound(one, other, named, first)) return 'changes'
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === unknownStatement) return 'loses names'
    if (message !== 'Query read timeout') throw error
  }
  return 'stays'
}

/** Tries what a pooler at this address does, by two clients in turn. */
export async function findPooling(url: string): Promise<Pooling> {
  const [one, other] = [0, 1].map(() => new Client({ connectionString: url, query_timeout: patience })) as [
    Client,
    Client,
  ]
  for (const client of [one, other]) client.on('error', () => {})
  try {
    await Promise.all([one.connect(), other.connect()])
    return await watch(one, other)
  } finally {
    await Promise.all([one.end(), other.end()])
  }
}
