type Reporting = { readonly staffNo: string; readonly managerNo: string | null }

/** The same rows with every manager before those who report to them. They form no circle: that was checked. */
export function managersFirst<Row extends Reporting>(rows: readonly Row[]): Row[] {
  const byNumber = new Map(rows.map((row) => [row.staffNo, row]))
  const levels = new Map<Row, number>()
  for (const row of rows) {
    const above: Row[] = []
    let at: Row | undefined = row
    while (at && !levels.has(at) && above.length <= rows.length) {
      above.push(at)
      at = at.managerNo === null ? undefined : byNumber.get(at.managerNo)
    }
    let level = at ? (levels.get(at) as number) : -1
    for (const one of above.reverse()) levels.set(one, ++level)
  }
  return rows.toSorted((a, b) => (levels.get(a) as number) - (levels.get(b) as number))
}
