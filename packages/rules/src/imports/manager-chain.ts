import { type ImportProblem, problem } from './problem-codes.ts'

type Link = { rowNo: number; managerNo: string | null }

/**
 * Who reports to whom inside a file, whatever the order of its rows: managers may come later, or be there already.
 * Those who are there already can't report to somebody of the file, so only rows of the file can form a circle.
 */
export class ManagerChain {
  readonly #links = new Map<string, Link>()

  add(staffNo: string, link: Link) {
    if (!this.#links.has(staffNo)) this.#links.set(staffNo, link)
  }

  /** Problems by row, when all rows were added. isThere: whether the chain has that staff number already. */
  problems(isThere: (staffNo: string) => boolean): Map<number, ImportProblem> {
    const inCircle = this.#circles()
    const found = new Map<number, ImportProblem>()
    for (const [staffNo, { rowNo, managerNo }] of this.#links) {
      if (managerNo === null) continue
      if (managerNo === staffNo) found.set(rowNo, problem('manager_no', 'manager_is_self'))
      else if (inCircle.has(staffNo)) found.set(rowNo, problem('manager_no', 'manager_in_circle', { value: managerNo }))
      else if (!this.#links.has(managerNo) && !isThere(managerNo)) {
        found.set(rowNo, problem('manager_no', 'unknown_manager', { value: managerNo }))
      }
    }
    return found
  }

  /** How many of the file stand above each row that has any, by row number. Each link is walked once. */
  depths(): Map<number, number> {
    const depthOf = new Map<string, number>()
    for (const start of this.#links.keys()) {
      const walked: string[] = []
      const onWalk = new Set<string>()
      let at: string | null | undefined = start
      while (at && this.#links.has(at) && !depthOf.has(at) && !onWalk.has(at)) {
        walked.push(at)
        onWalk.add(at)
        at = this.#links.get(at)?.managerNo
      }
      let depth = at ? (depthOf.get(at) ?? -1) : -1
      for (const one of walked.toReversed()) depthOf.set(one, ++depth)
    }
    const found = new Map<number, number>()
    for (const [staffNo, { rowNo }] of this.#links) {
      const depth = depthOf.get(staffNo) ?? 0
      if (depth > 0) found.set(rowNo, depth)
    }
    return found
  }

  /** Everyone who, going up, comes back to themselves. Each link is walked once. */
  #circles(): Set<string> {
    const inCircle = new Set<string>()
    const done = new Set<string>()
    for (const start of this.#links.keys()) {
      const walked: string[] = []
      const onWalk = new Set<string>()
      let at: string | null | undefined = start
      while (at && this.#links.has(at) && !done.has(at) && !onWalk.has(at)) {
        walked.push(at)
        onWalk.add(at)
        at = this.#links.get(at)?.managerNo
      }
      if (at && onWalk.has(at)) for (const one of walked.slice(walked.indexOf(at))) inCircle.add(one)
      for (const one of walked) done.add(one)
    }
    return inCircle
  }
}
