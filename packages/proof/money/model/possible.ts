import { copyOf } from './plain.ts'

/** What a call does to a state, in place, and what it is answered: "done…", or by which code it is refused and does nothing. */
export type Step<State> = (state: State) => string

type World<State> = {
  readonly state: State
  /** Calls that have taken effect here and aren't answered yet, with the answer that they must get. */
  readonly early: Readonly<Record<string, string>>
}

/** How a state is copied before a step changes it, and told from others. */
type Handling<State> = { copy(state: State): State; nameOf(state: State): string }

const mostWorlds = 4000

/**
 * All that something may be, as far as anybody was told. Calls that meet are served one after the other in an order that nobody
 * knows: an answer is right where some order gives it, to this call and to all that were answered before.
 */
export class Possible<State> {
  #worlds: World<State>[]
  readonly #pending = new Map<string, Step<State>>()
  readonly #byItself: readonly Step<State>[]
  readonly #handling: Handling<State>

  /** @param byItself what may happen at any time without being asked for; it is "done" where it changes anything */
  constructor(
    state: State,
    byItself: readonly Step<State>[],
    handling: Handling<State> = { copy: copyOf, nameOf: JSON.stringify },
  ) {
    this.#handling = handling
    this.#worlds = [{ state, early: {} }]
    this.#byItself = byItself
  }

  get pending(): number {
    return this.#pending.size
  }

  /** One of those that it may be. */
  get one(): State {
    return (this.#worlds[0] as World<State>).state
  }

  /** Whether a call would be done, were nothing else under way. */
  would(step: Step<State>): boolean {
    return step(this.#handling.copy(this.one)).startsWith('done')
  }

  ask(key: string, step: Step<State>): void {
    this.#pending.set(key, step)
  }

  #nameOf({ state, early }: World<State>): string {
    return `${this.#handling.nameOf(state)} ${JSON.stringify(early)}`
  }

  #next(world: World<State>): World<State>[] {
    const asked = [...this.#pending].flatMap(([key, step]) => {
      if (key in world.early) return []
      const state = this.#handling.copy(world.state)
      const says = step(state)
      return [{ state: says.startsWith('done') ? state : world.state, early: { ...world.early, [key]: says } }]
    })
    const alone = this.#byItself.flatMap((step) => {
      const state = this.#handling.copy(world.state)
      return step(state).startsWith('done') ? [{ state, early: world.early }] : []
    })
    return [...asked, ...alone]
  }

  #reached(isThere: (world: World<State>) => boolean, goesOn: (world: World<State>) => boolean): World<State>[] {
    const open = [...this.#worlds]
    const seen = new Set<string>()
    const reached: World<State>[] = []
    for (let world = open.pop(); world && seen.size < mostWorlds; world = open.pop()) {
      const name = this.#nameOf(world)
      if (seen.has(name)) continue
      seen.add(name)
      if (isThere(world)) reached.push(world)
      if (goesOn(world)) open.push(...this.#next(world))
    }
    return reached
  }

  /** @returns null where the answer can be, or what could have been answered instead */
  answered(key: string, says: string): string | null {
    const all = this.#reached(
      ({ early }) => key in early,
      ({ early }) => !(key in early),
    )
    this.#pending.delete(key)
    const right = all.filter(({ early }) => early[key] === says)
    if (right.length === 0) return [...new Set(all.map(({ early }) => early[key]))].join(' or ')
    const without = new Map(
      right.map(({ state, early: { [key]: _, ...early } }) => [this.#nameOf({ state, early }), { state, early }]),
    )
    this.#worlds = [...without.values()]
    return null
  }

  /** A call that did nothing for a reason that lies elsewhere. @returns whether it can have done nothing */
  dropped(key: string): boolean {
    this.#pending.delete(key)
    const left = this.#worlds.filter(({ early }) => !(key in early))
    if (left.length > 0) this.#worlds = left
    return left.length > 0
  }

  /** All that it may be by now. */
  states(): State[] {
    return this.#reached(
      () => true,
      () => true,
    ).map(({ state }) => state)
  }
}
