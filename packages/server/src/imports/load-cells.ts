import type { Writing } from '@hubcap/database/door/database'

const pageRows = 5000

/** Cells of every row that the check kept, in the file's order. */
export async function loadCells(db: Writing, importId: string): Promise<string[][]> {
  const all: string[][] = []
  for (;;) {
    const page = await db.importRow.findMany({
      where: { importId, rowNo: { gt: all.length } },
      select: { cells: true },
      orderBy: { rowNo: 'asc' },
      take: pageRows,
    })
    all.push(...page.map(({ cells }) => cells as string[]))
    if (page.length < pageRows) return all
  }
}
