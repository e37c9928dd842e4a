import { reaches } from '@hubcap/rules/tenancy/can'
import { actorOf, type Context } from '../graphql/context.ts'
import type { Changes } from '../live/live-feed.ts'
import { loadSignedIn, type SignedIn } from '../tenancy/load-signed-in.ts'

export type FiguresChanged = { at: Date }

/** After a look at who listens, the next one is not sooner: what comes between is told together. */
const restMs = 500

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, restMs))

const latestOf = (changes: Changes, now: Date) =>
  changes === 'anything' ? now : new Date(Math.max(now.getTime(), ...changes.map(({ at }) => Date.parse(at))))

/** When the latest of those changes was that the actor may see; null when there is none. */
function seenBy({ actor }: SignedIn, changes: Changes, now: Date): Date | null {
  if (changes === 'anything') return now
  const seen = changes.filter((change) => reaches(actor, change))
  return seen.length > 0 ? new Date(Math.max(...seen.map(({ at }) => Date.parse(at)))) : null
}

/**
 * Tells when figures change that the listener may see. Who listens is resolved anew before each word: one who was
 * suspended or signed out, or whose post has ended, hears no more, and one who moved hears of the new store.
 *
 * An iterator of its own and not a generator, which could not be ended while it waits.
 */
export function figuresChanges(context: Context): AsyncIterableIterator<FiguresChanged> {
  const { tenantId, userAccountId, assignmentId } = actorOf(context)
  if (userAccountId === null) throw new Error('Only accounts listen')
  const listener = context.live.listenTo(tenantId)
  const end = { value: undefined, done: true } as const
  const { sessionId } = context.origin
  const listenerNow = (at: Date) =>
    loadSignedIn(context.database, { tenantId, userAccountId, assignmentId }, sessionId ? { id: sessionId, at } : null)
  let rested = Promise.resolve()
  const take = async () => {
    await rested
    const changes = await listener.next()
    rested = rest()
    return changes
  }
  const iterator: AsyncIterableIterator<FiguresChanged> = {
    async next() {
      for (let changes = await take(); changes; changes = await take()) {
        const signedIn = await listenerNow(latestOf(changes, context.now))
        if (!signedIn || signedIn.secondFactor.isMissing || !context.policy(signedIn.actor, 'overview.read')) break
        const at = seenBy(signedIn, changes, context.now)
        if (at) return { value: { at }, done: false }
      }
      listener.end()
      return end
    },
    async return() {
      listener.end()
      return end
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}
