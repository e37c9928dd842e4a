/** 0.25 for a quarter more. Null where there was nothing before: no share of nothing. Rounded to a tenth of a percent. */
export function relativeChange(now: number, before: number): number | null {
  return before === 0 ? null : Math.round(((now - before) / before) * 1000) / 1000
}
