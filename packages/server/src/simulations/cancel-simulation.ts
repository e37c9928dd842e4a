import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Stops a simulation after the month that it is at. @throws Refused simulation.over_already */
export async function cancelSimulation(request: Request, { id }: { id: string }): Promise<string> {
  authorize(request, 'simulation.run')
  await doorOf(request).write(async (db) => {
    const found = await db.simulation.findFirst({ where: { id }, select: { status: true } })
    if (!found) throw notFound()
    if (found.status === 'cancelled') return
    const { count } = await db.simulation.updateMany({
      where: { id, status: { in: ['waiting', 'running'] } },
      data: { status: 'cancelled', finishedAt: request.now },
    })
    if (count === 0) throw new Refused('simulation.over_already')
    const change = { action: 'simulation.run', entity: 'simulation', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before: found, after: { status: 'cancelled' } })
  })
  return id
}
