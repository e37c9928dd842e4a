/** What was asked and how it ended. An operation is one call of one client: twins with one key are as many operations. */
export class Tally {
  operations = 0
  acknowledged = 0
  refused = 0
  /** Calls whose outcome stayed unknown and that were asked again. */
  retries = 0
  sameKey = 0
  readonly byKind = new Map<string, { acknowledged: number; refused: number }>()
  readonly refusals = new Map<string, number>()

  count(kind: string, answer: { kind: 'done' } | { kind: 'refused'; code: string }, calls: number): void {
    const row = this.byKind.get(kind) ?? { acknowledged: 0, refused: 0 }
    this.byKind.set(kind, row)
    this.operations += calls
    if (answer.kind === 'done') {
      this.acknowledged += calls
      row.acknowledged += calls
      return
    }
    this.refused += calls
    row.refused += calls
    this.refusals.set(answer.code, (this.refusals.get(answer.code) ?? 0) + calls)
  }
}
