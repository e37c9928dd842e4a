/** After a fault connections that were open may still fail. */
const settlesWithin = 3000

/** Whether something is being killed, or was until a moment ago: then a call may fail and say nothing. */
export class Weather {
  #storms = 0
  #calmSince = Number.NEGATIVE_INFINITY

  /** Whether a call that began at that moment (of performance.now()) and has just failed may owe that to a fault. */
  isRough(began: number): boolean {
    return this.#storms > 0 || began < this.#calmSince + settlesWithin
  }

  async during(storm: () => Promise<void>): Promise<void> {
    this.#storms++
    try {
      await storm()
    } finally {
      this.#storms--
      this.#calmSince = performance.now()
    }
  }
}
