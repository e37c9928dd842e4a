import { openDatabase } from '@hubcap/database/door/database'
import { isoDate } from '@hubcap/rules/input/iso-date'
import { demoMoment } from './load/demo-moment.ts'
import { DemoIsThere, loadDemo } from './load/load-demo.ts'

/** One transaction writes a whole chain; a slow machine gets its time. */
const transactionSeconds = 600

const say = (line: string) => process.stdout.write(`${line}\n`)

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** HUBCAP_DEMO_TODAY, or null where the clock's own day is meant. */
function givenDay(): string | null {
  const given = process.env.HUBCAP_DEMO_TODAY
  if (!given) return null
  return isoDate.safeParse(given).success
    ? given
    : stop(`HUBCAP_DEMO_TODAY is no day: ${given}. Write it as 2026-11-21.`)
}

async function load(url: string): Promise<void> {
  const moment = demoMoment(givenDay(), new Date())
  const database = openDatabase({ url, connections: 2, transactionSeconds })
  const started = performance.now()
  try {
    say(`Loading the demo as of ${moment.today}`)
    await loadDemo(database, {
      moment,
      onLoaded: ({ name, stores, staff, customers, sales }) =>
        say(`  ${name}: ${stores} stores, ${staff} staff, ${customers} customers, ${sales} card sales`),
    })
    say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } finally {
    await database.close()
  }
}

const [command] = process.argv.slice(2)
const url = process.env.DATABASE_URL
if (command !== 'load' || !url) stop('Usage: DATABASE_URL=postgres://… node packages/demo/src/main.ts load')
await load(url).catch((error: unknown) => {
  if (error instanceof DemoIsThere) stop(error.message)
  throw error
})
