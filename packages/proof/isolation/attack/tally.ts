import type { Finding } from '../finding.ts'
import type { Cell } from '../world/cells.ts'
import type { World } from '../world/make-world.ts'
import type { Answer, Api } from './api.ts'
import { leaksIn } from './judge.ts'

/** What was asked so far, and what was wrong with the answers. */
export class Tally {
  calls = 0
  leaks = 0
  readonly findings: Finding[] = []
  /** Fields that answered somebody what they asked for. */
  readonly answered = new Set<string>()
  /** Arguments with which a field did so. */
  readonly tried = new Set<string>()
  /** Why a field or argument hasn't yet, as it last said. */
  readonly excuses = new Map<string, string>()
  readonly #api: Api
  readonly #world: World

  constructor(api: Api, world: World) {
    this.#api = api
    this.#world = world
  }

  add(where: string, what: string): void {
    if (!this.findings.some((one) => one.where === where && one.what === what))
      this.findings.push({ part: 'attack', where, what })
  }

  /** Asks, and looks at the answer for anything that the asker mustn't see. */
  async ask(where: string, actor: Cell | null, document: string, variables: object): Promise<Answer> {
    const answer = await this.#api.ask(actor, document, variables)
    this.calls++
    this.judge(where, actor, answer.text, JSON.stringify(variables))
    if (answer.errors.some(({ message }) => message === 'internal'))
      this.add(where, `fails inside for ${actor?.role ?? 'nobody'}: ${JSON.stringify(variables).slice(0, 300)}`)
    return answer
  }

  judge(where: string, actor: Cell | null, text: string, given: string): void {
    const leaks = leaksIn(text, given, this.#world, actor)
    if (leaks.length === 0) return
    this.leaks++
    this.add(
      where,
      `shows ${actor?.name ?? 'nobody'} ${leaks[0]}${leaks.length > 1 ? ` and ${leaks.length - 1} more` : ''}`,
    )
  }
}
