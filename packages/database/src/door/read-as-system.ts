import { systemActor } from '@hubcap/rules/tenancy/actor'
import { Prisma } from '../prisma.ts'
import { ask } from './ask.ts'
import { type Caller, currentCaller, nobodyPresented, runAs } from './caller.ts'
import { callerSettings } from './context-settings.ts'
import type { Writing } from './database.ts'

const speakFor = (db: Writing, caller: Caller) =>
  ask(
    db,
    Prisma.sql`SELECT ${Prisma.join(callerSettings(caller).map(([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`))}`,
  )

/**
 * Lets the system read inside a caller's transaction, on its connection, for what goes by more than the caller sees. By a
 * connection of its own it would wait for those who hold one, and they, where there are enough of them, for another.
 */
export async function readAsSystem<T>(db: Writing, work: () => Promise<T>): Promise<T> {
  const caller = currentCaller()
  const system = { actor: systemActor(caller.actor.tenantId), presented: nobodyPresented }
  await speakFor(db, system)
  try {
    const result = await runAs(system, async () => await work())
    await speakFor(db, caller)
    return result
  } catch (error) {
    // Whoever catches it goes on as the caller, or with a transaction that has failed.
    await speakFor(db, caller).catch(() => {})
    throw error
  }
}
