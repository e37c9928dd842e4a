// Loaded before the API: its clock is ahead by the milliseconds in HUBCAP_PROOF_CLOCK, or behind. Postgres keeps its own.
const ahead = Number(process.env.HUBCAP_PROOF_CLOCK ?? 0)
const Real = Date

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead)
    else super(...parts)
  }

  static now() {
    return Real.now() + ahead
  }
}
