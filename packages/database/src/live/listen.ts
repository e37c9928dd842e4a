import pg from 'pg'

export type Listening = { close(): Promise<void> }

export type ListenOptions = {
  /** Straight to Postgres: a pooler that hands connections on from one transaction to the next can't listen. */
  url: string
  channel: string
  onMessage: (payload: string) => void
  /** It listens again after a time in which messages may have been lost. */
  onGap: () => void
}

const firstWaitMs = 500
const longestWaitMs = 10_000

/** Hears what is said on a channel, on a connection of its own, and connects again for as long as it isn't closed. */
export async function listen({ url, channel, onMessage, onGap }: ListenOptions): Promise<Listening> {
  let client: pg.Client | null = null
  let waiting: NodeJS.Timeout | undefined
  let wait = firstWaitMs
  let closed = false

  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'hubcap live' })
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      next.end().catch(() => {})
      again()
    }
    next.on('notification', ({ payload }) => onMessage(payload ?? ''))
    next.on('error', lose)
    next.on('end', lose)
    client = next
    try {
      await next.connect()
      await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      wait = firstWaitMs
    } catch (error) {
      lose()
      throw error
    }
  }

  const again = () => {
    if (closed) return
    waiting = setTimeout(() => connect().then(onGap, () => {}), wait)
    wait = Math.min(wait * 2, longestWaitMs)
  }

  // A database that isn't there yet is waited for like one that went away.
  await connect().catch(() => {})
  return {
    async close() {
      closed = true
      clearTimeout(waiting)
      await client?.end().catch(() => {})
    },
  }
}
