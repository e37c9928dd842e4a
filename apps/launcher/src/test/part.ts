/** How a part of the tests came out, in tests; a check counts as one. */
export type Outcome = { passed: number; failed: number; report?: string }

/** One part of `npm test`. */
export type Part = {
  /** What `npm test -- NAME` calls it. */
  name: string
  title: string
  /** Test files it would run, for a NAME that is part of a path. */
  files?: () => string[]
  /** Runs only when it is named. */
  onRequest?: boolean
  /** @param filter limits it to test files with this in their path */
  run: (filter?: string) => Promise<Outcome>
}

/** A part that is right or throws what is wrong. */
export function check(name: string, title: string, work: () => Promise<unknown>): Part {
  const run = async () => {
    try {
      await work()
      return { passed: 1, failed: 0 }
    } catch (error) {
      return { passed: 0, failed: 1, report: (error as Error).message }
    }
  }
  return { name, title, run }
}
