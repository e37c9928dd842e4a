import type { Random } from '../../src/hostile/random.ts'
import type { Call, Values } from '../clients/ask.ts'
import type { Model } from '../model/model.ts'

export type { Call }

/** One thing that somebody wants done, under one key, however often it has to be asked. */
export type Operation = {
  readonly kind: string
  readonly call: Call
  /** It was done: into the model with it. @returns what is wrong with that, or null */
  done(value: Values): string | null
  /** It was refused, and nothing may have come of it. @returns what is wrong with that, or null */
  refused(code: string, value: Values): string | null
}

export type Kind = {
  readonly name: string
  /** How often it is drawn, beside the others. */
  readonly weight: number
  /** Null where there is nothing yet to do it with. */
  draw(model: Model, random: Random): Operation | null
}

/** Of a refusal that the input alone decides: which must come, where one must. */
export function judgeRefusal(code: string, must: string | null): string | null {
  if (must === code) return null
  return must ? `was refused by ${code}, not by ${must}` : `was refused by ${code}`
}
