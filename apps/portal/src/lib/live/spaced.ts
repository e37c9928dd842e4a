export type Spaced = { call(): void; stop(): void }

/** Runs at once and then at most once in so many milliseconds; what is asked for meanwhile is done together, at the end. */
export function spaced(milliseconds: number, run: () => void): Spaced {
  let timer: ReturnType<typeof setTimeout> | null = null
  let asked = false
  const done = () => {
    timer = null
    if (asked) go()
  }
  const go = () => {
    asked = false
    timer = setTimeout(done, milliseconds)
    run()
  }
  return {
    call() {
      asked = true
      if (timer === null) go()
    },
    stop() {
      asked = false
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
