/** Serial numbers of cards or invoices, both ends included. */
export type NumberRange = { readonly from: number; readonly to: number }

export const sizeOf = ({ from, to }: NumberRange): number => to - from + 1

export const isRange = ({ from, to }: NumberRange): boolean =>
  Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 1 && from <= to

export const holds = (range: NumberRange, serial: number): boolean => serial >= range.from && serial <= range.to

/** What two ranges share; null where that is nothing. */
export function shared(one: NumberRange, other: NumberRange): NumberRange | null {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
  return from <= to ? { from, to } : null
}

/** The same numbers in as few ranges as can be, in order. */
export function merged(ranges: readonly NumberRange[]): NumberRange[] {
  const whole: { from: number; to: number }[] = []
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

/** What is in the ranges and in none of the others, in as few ranges as can be. */
export function without(ranges: readonly NumberRange[], others: readonly NumberRange[]): NumberRange[] {
  const cuts = merged(others)
  return merged(ranges).flatMap((range) => {
    const rest: NumberRange[] = []
    let next = range.from
    for (const cut of cuts) {
      if (cut.to < next || cut.from > range.to) continue
      if (cut.from > next) rest.push({ from: next, to: cut.from - 1 })
      next = cut.to + 1
    }
    return next <= range.to ? [...rest, { from: next, to: range.to }] : rest
  })
}
