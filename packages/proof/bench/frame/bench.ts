import type { Stage } from './stage.ts'

export type Cell = string | number | null

/** Figures as they are printed: a number shows three significant digits. */
export type Table = { title: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }

/** A figure that was to be reached, and whether it was. */
export type Aim = { what: string; figure: number; bound: number; direction: 'at least' | 'at most'; reached: boolean }

export type Outcome = { tables: readonly Table[]; aims: readonly Aim[]; notes?: readonly string[] }

/** quick: small data and short rounds, which show that it works and not how fast. */
export type BenchOptions = { quick: boolean; house: string | null }

/** One folder beside this one exports one of these; benches.ts names them all. */
export type Bench = {
  name: string
  title: string
  run(stage: Stage, options: BenchOptions): Promise<Outcome>
}

export const atLeast = (what: string, figure: number, bound: number): Aim => ({
  ...{ what, figure, bound },
  direction: 'at least',
  reached: figure >= bound,
})

export const atMost = (what: string, figure: number, bound: number): Aim => ({
  ...{ what, figure, bound },
  direction: 'at most',
  reached: figure <= bound,
})
