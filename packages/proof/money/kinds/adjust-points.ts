import { randomUUID } from 'node:crypto'
import type { Random } from '../../src/hostile/random.ts'
import { documentFor } from '../clients/ask.ts'
import type { Holding } from '../model/holding.ts'
import type { Model } from '../model/model.ts'
import type { Points } from '../model/points.ts'
import { type Chain, idFor } from '../world/make-world.ts'
import { oneOfFew } from './choosing/one-of-few.ts'
import type { Kind, Operation } from './operation.ts'

const document = documentFor('adjustPoints', 'AdjustPointsInput', '... on Customer { id }')
const actions = ['spend', 'take', 'give'] as const
type Action = (typeof actions)[number]

type Wanted = { readonly customerId: string; readonly held: Holding; readonly action: Action; readonly points: number }

const tries = 12

/** Of whom it is known what they have; most are after the same few. What isn't there is asked for now and then. */
function wantedOf(model: Model, random: Random, chain: Chain, action: Action): Wanted | null {
  const { ids } = model.customersOf(chain)
  const tooMany = random.chance(0.04)
  for (let tried = 0; tried < tries && ids.length > 0; tried++) {
    const customerId = oneOfFew(random, ids)
    const held = model.pointsOf(chain).of(customerId)
    if (!held) continue
    if (action === 'give') return { customerId, held, action, points: random.between(1, 60) }
    if (held.value <= 0 && !tooMany) continue
    const most = Math.max(1, Math.ceil(held.value / 3))
    const points = tooMany ? Math.max(0, held.value) + random.between(1, 50) : random.between(1, most)
    return { customerId, held, action, points }
  }
  return null
}

function performing(pointsOf: Points, wanted: Wanted, call: Operation['call'], key: string): Operation {
  const { customerId, held, action, points } = wanted
  const kind = `adjustPoints, ${action}`
  if (action === 'give') {
    held.askBack(key, points)
    return {
      ...{ kind, call },
      done() {
        held.givenBack(key, true)
        pointsOf.adjust(customerId, points)
        return null
      },
      refused(code) {
        held.givenBack(key, false)
        return `was refused by ${code}`
      },
    }
  }
  held.ask(key, points)
  return {
    ...{ kind, call },
    done() {
      const isEnough = held.taken(key)
      pointsOf.adjust(customerId, -points)
      return isEnough ? null : `took ${points} of customer ${customerId}, who had fewer`
    },
    refused(code) {
      const canBeShort = held.refused(key)
      if (code !== 'points.short') return `was refused by ${code}`
      return canBeShort ? null : `was refused although customer ${customerId} had ${points}`
    },
  }
}

const adjusting = (action: Action): Kind => ({
  name: `adjustPoints, ${action}`,
  weight: 0.9,
  draw(model, random) {
    const chain = random.of(model.chains)
    const wanted = wantedOf(model, random, chain, action)
    if (!wanted) return null
    const { customerId, points } = wanted
    const [key, place] = [randomUUID(), random.of(chain.places)]
    const [ids, reason] = [
      { customerId: idFor('Customer', customerId), storeId: idFor('Store', place.storeId) },
      '换礼品',
    ]
    const input = { ...ids, action, points, reason, idempotencyKey: key }
    const rep = random.chance(0.02) ? chain.reps.get(random.of(place.staff)) : undefined
    if (!rep) return performing(model.pointsOf(chain), wanted, { asker: chain.admin, document, input }, key)
    return {
      kind: `adjustPoints, ${action}`,
      call: { asker: rep, document, input },
      done: () => 'was done by a rep',
      refused: (code) => (code === 'access.not_allowed' ? null : `was refused by ${code}`),
    }
  },
})

/** Points are spent, taken and given by hand: as many as there are, and not one that is owed. */
export const adjustPoints: readonly Kind[] = actions.map(adjusting)
