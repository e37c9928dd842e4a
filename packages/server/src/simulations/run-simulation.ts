import { addRows } from '@hubcap/database/door/add-rows'
import type { Door } from '@hubcap/database/door/database'
import { monthsBetween } from '@hubcap/rules/input/months-between'
import type { SimulationKind } from '@hubcap/rules/simulations/simulation-kind'
import { uuidv7 } from 'uuidv7'
import { asDate, asDay } from '../operation/dates.ts'
import { simulators } from './kinds/simulators.ts'

/** Somebody cancelled it. */
class SimulationStopped extends Error {}

type Run = { readonly door: Door; readonly tenantId: string; readonly id: string }
type Month = {
  readonly kind: SimulationKind
  readonly draft: unknown
  readonly month: string
  readonly progress: number
}

/** A month and how far it is by then are one transaction: begun again after a crash, it goes on with the next one. */
async function simulateMonth({ door, tenantId, id }: Run, { kind, draft, month, progress }: Month): Promise<void> {
  await door.write(async (db) => {
    const running = { id, status: 'running', progress: progress - 1 }
    const { count } = await db.simulation.updateMany({ where: running, data: { progress } })
    if (count === 0) throw new SimulationStopped()
    const rows = await simulators[kind].simulate(db, draft, month)
    const at = { tenantId, simulationId: id, month: asDate(month) }
    await addRows(
      db,
      'simulation_result',
      rows.map(({ details, ...row }) => ({ ...at, ...row, details: details as never, id: uuidv7() })),
    )
  })
}

/**
 * Works a simulation out, month by month, from where it is; does nothing where it is over.
 * signal: raised when the process is to stop; what is done stays, and it is taken up again
 */
export async function runSimulation(run: Run, now: () => Date, signal: AbortSignal): Promise<void> {
  const { door, id } = run
  const open = { id, status: { in: ['waiting', 'running'] } }
  await door.write((db) =>
    db.simulation.updateMany({ where: { id, status: 'waiting' }, data: { status: 'running', startedAt: now() } }),
  )
  const found = await door.read((db) => db.simulation.findFirst({ where: open }))
  if (!found) return
  const { kind, draft, progress, fromMonth, toMonth } = found
  const months = monthsBetween(asDay(fromMonth), asDay(toMonth))
  try {
    for (const [at, month] of months.entries()) {
      if (at < progress) continue
      signal.throwIfAborted()
      await simulateMonth(run, { kind: kind as SimulationKind, draft, month, progress: at + 1 })
    }
  } catch (error) {
    if (error instanceof SimulationStopped) return
    throw error
  }
  await door.write((db) =>
    db.simulation.updateMany({ where: { id, status: 'running' }, data: { status: 'done', finishedAt: now() } }),
  )
}
