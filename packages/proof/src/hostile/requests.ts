import { bodies } from './bodies.ts'
import { type Random, randomOf } from './random.ts'
import { shapes } from './shapes.ts'
import { type Target, targetOf } from './target.ts'
import { values } from './values.ts'

export type HostileRequest = { readonly kind: string; readonly body: string }

type Maker = (random: Random, target: Target) => string

const makers: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(
    Object.entries(shapes).map(([kind, shape]): [string, Maker] => [
      kind,
      (random, target) => JSON.stringify({ query: shape(random, target) }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(values).map(([kind, value]): [string, Maker] => [
      kind,
      (random, target) => JSON.stringify(value(random, target)),
    ]),
  ),
  ...bodies,
}

export const hostileKinds: readonly string[] = Object.keys(makers)

/**
 * Requests to a GraphQL API none of which a client would send, each kind as often as the others: what a seed made once, it
 * makes again.
 * @param sdl the schema as it is published
 */
export function* hostileRequests(seed: number, count: number, sdl: string): Generator<HostileRequest> {
  const [random, target] = [randomOf(seed), targetOf(sdl)]
  for (let at = 0; at < count; at++) {
    const kind = hostileKinds[at % hostileKinds.length] as string
    yield { kind, body: (makers[kind] as Maker)(random, target) }
  }
}
