import type { Reading } from '@hubcap/database/door/database'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { maskPhonesIn } from '@hubcap/rules/input/mask-phone'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { problemText } from './problem-text.ts'
import type { RowProblem } from './row-problem.ts'

const pageRows = 1000

const reason = { zh: '问题', en: 'Problem' }
const suffix = { zh: '问题行', en: 'problems' }

const loadPage = (db: Reading, importId: string, after: number) =>
  db.importRow.findMany({
    where: { importId, rowNo: { gt: after }, NOT: { problems: { equals: [] } } },
    orderBy: { rowNo: 'asc' },
    take: pageRows,
  })

/** Cells under the headings; what a row has too many of stands in the last one, so that nothing is lost. */
function underHeadings(cells: readonly string[], width: number): string[] {
  const fitting = Array.from({ length: width }, (_, at) => cells[at] ?? '')
  const beyond = cells.slice(width).filter((cell) => cell !== '')
  if (beyond.length > 0) fitting[width - 1] = [fitting[width - 1], ...beyond].join(',')
  return fitting
}

/**
 * The headings and the rows with problems as the file has them, each with its reason in a last column: corrected, it can
 * be uploaded again as it is. @throws Refused access.not_found
 */
export async function problemLines(
  request: Request,
  id: string,
  locale: Locale,
): Promise<{ name: string; headings: string[]; rows: AsyncIterable<string[]> }> {
  authorize(request, 'import.read')
  const door = doorOf(request)
  const select = { columns: true, kind: true, storedFile: { select: { name: true } } }
  const found = await door.read((db) => db.import.findFirst({ where: { id }, select }))
  if (!found) throw notFound()
  const headings = found.columns as string[]
  // Whoever brings the file has it in full; finance only reads along.
  const shown = request.policy(request.actor, 'import.create') ? (cell: string) => cell : maskPhonesIn
  async function* rows() {
    for (let after = 0; ; ) {
      const page = await door.read((db) => loadPage(db, id, after))
      for (const { cells, problems } of page) {
        const text = problemText(locale, found?.kind as ImportKind, problems as unknown as RowProblem[])
        yield [...underHeadings((cells as string[]).map(shown), headings.length), text]
      }
      if (page.length < pageRows) return
      after = page.at(-1)?.rowNo ?? 0
    }
  }
  const name = (found.storedFile?.name ?? '').replace(/\.\w+$/, '')
  return { name: `${name}-${suffix[locale]}`, headings: [...headings, reason[locale]], rows: rows() }
}
