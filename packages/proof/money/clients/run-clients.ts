import { type Random, randomOf } from '../../src/hostile/random.ts'
import type { Weather } from '../faults/weather.ts'
import { drawOperation } from '../kinds/kinds.ts'
import type { Kind, Operation } from '../kinds/operation.ts'
import type { Model } from '../model/model.ts'
import { type Answer, type Asking, wait } from './ask.ts'
import type { Tally } from './tally.ts'

export type Clients = {
  asking: Asking
  /** Where answers are cut off. */
  cutterUrl: string
  model: Model
  tally: Tally
  weather: Weather
  kinds: readonly Kind[]
  seed: number
  clients: number
  /** Whether enough was done. */
  isOver(): boolean
  /** Whether nobody wants to know any more what has no answer yet: something that was to be found is found. */
  isGivenUp(): boolean
}

type Known = Exclude<Answer, { kind: 'unknown' }>

const givesUpAfter = 180_000
const shares = { cut: 0.01, twins: 0.006 }

/** Asks with the same key until an answer comes. An answer that no fault explains is a finding, even if the next is right. */
async function untilKnown(clients: Clients, { call, kind }: Operation, cut: boolean): Promise<Known | null> {
  const { asking, model, tally, weather, cutterUrl } = clients
  const began = performance.now()
  for (let attempt = 0; ; attempt++) {
    const through = cut && attempt === 0 ? cutterUrl : undefined
    const asked = performance.now()
    const answer = await asking.ask(call, through)
    if (answer.kind !== 'unknown') return answer as Known
    tally.retries++
    if (!through && !weather.isRough(asked)) model.found('errors', `${kind}: ${answer.why}`)
    if (clients.isGivenUp() || performance.now() - began > givesUpAfter) return null
    await wait(20 + 30 * Math.min(attempt, 8))
  }
}

/** All were sent with one key: they are one operation, and whoever was told that it was done was told the same. */
function judgeTwins(model: Model, { kind, call }: Operation, answers: readonly Known[]): Known {
  const done = answers.filter((answer) => answer.kind === 'done')
  const ids = new Set(done.map(({ value }) => value.id))
  if (ids.size > 1)
    model.found('doubled', `${kind} with key ${call.input.idempotencyKey} made ${[...ids].join(' and ')}`)
  return done[0] ?? (answers[0] as Known)
}

async function perform(clients: Clients, operation: Operation, random: Random): Promise<void> {
  const { model, tally } = clients
  const twins = random.chance(shares.twins) ? random.between(2, 32) : 1
  const isCut = twins === 1 && random.chance(shares.cut)
  if (twins > 1) tally.sameKey++
  const answers = await Promise.all(Array.from({ length: twins }, () => untilKnown(clients, operation, isCut)))
  const known = answers.filter((answer) => answer !== null)
  if (known.length === 0) {
    if (!clients.isGivenUp())
      model.found('errors', `${operation.kind} was never answered: ${JSON.stringify(operation.call.input)}`)
    return
  }
  const answer = judgeTwins(model, operation, known)
  tally.count(operation.kind, answer, twins)
  const wrong = answer.kind === 'done' ? operation.done(answer.value) : operation.refused(answer.code, answer.value)
  if (wrong) model.found('answers', `${operation.kind} ${wrong}`)
  if (answer.kind === 'done') model.remember({ call: operation.call, value: answer.value, at: performance.now() })
}

/** Each client does one thing after another, chosen by the seed and what is there by then, until it is over. */
export async function runClients(clients: Clients): Promise<void> {
  const { kinds, model, seed } = clients
  const one = async (number: number) => {
    const random = randomOf(seed * 1000 + number)
    while (!clients.isOver()) await perform(clients, drawOperation(kinds, model, random), random)
  }
  await Promise.all(Array.from({ length: clients.clients }, (_, number) => one(number)))
}
