import type { ByteSource } from '../byte-source.ts'
import { brokenExcel } from './broken-excel.ts'
import { readCellLooks } from './cell-looks.ts'
import type { DateSystem } from './number-text.ts'
import { readElements } from './read-xml.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type SheetContext, sheetRows } from './sheet-rows.ts'
import { openZip, type ZipArchive } from './zip-archive.ts'

export type Workbook = {
  /** Sheets with cells that aren't hidden, in their order. */
  readonly sheets: readonly string[]
  rows(sheet: string): AsyncGenerator<string[]>
}

/** Sheets, and what a part of the file points to: far more than anybody has. */
const mostParts = 1000

type Sheet = { readonly name: string; readonly path: string }
type Parts = { sheets: Sheet[]; texts: string | null; styles: string | null; dateSystem: DateSystem }
type Relation = { id: string; type: string; path: string }

const rootRelations = '_rels/.rels'

export const isWorkbook = (names: { has(name: string): boolean }): boolean =>
  names.has(rootRelations) &&
  (names.has('xl/workbook.xml') || names.has('xl/_rels/workbook.xml.rels')) &&
  !names.has('xl/workbook.bin')

/** What a part of the file points to, from its own folder. */
function pathOf(base: string, target: string): string {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

async function relationsOf(zip: ZipArchive, path: string): Promise<Relation[]> {
  const at = path.lastIndexOf('/') + 1
  const relations: Relation[] = []
  await readElements(
    zip.open(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`),
    (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return
      if (relations.length === mostParts) throw brokenExcel()
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: pathOf(path, target) })
    },
  )
  return relations
}

async function partsOf(zip: ZipArchive): Promise<Parts> {
  const book = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.path
  if (!book) throw brokenExcel()
  const relations = await relationsOf(zip, book)
  const parts: Parts = {
    sheets: [],
    texts: relations.find(({ type }) => type === 'sharedStrings')?.path ?? null,
    styles: relations.find(({ type }) => type === 'styles')?.path ?? null,
    dateSystem: 1900,
  }
  await readElements(zip.open(book), (element, attributes) => {
    const { name = '', state = '', date1904 = '' } = attributes
    if (element === 'workbookPr' && /^(1|true)$/.test(date1904)) parts.dateSystem = 1904
    if (element !== 'sheet' || /^(veryH|h)idden$/.test(state)) return
    const [, id] = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key)) ?? []
    const found = relations.find((one) => one.id === id && one.type === 'worksheet')
    if (!found) return
    if (parts.sheets.length === mostParts) throw brokenExcel()
    parts.sheets.push({ name, path: found.path })
  })
  return parts
}

async function hasRows(rows: AsyncGenerator<string[]>): Promise<boolean> {
  for await (const _ of rows) return true
  return false
}

/** Opens an Excel file (.xlsx) without holding it. @throws Refused import.broken_excel */
export async function openWorkbook(source: ByteSource): Promise<Workbook> {
  const zip = await openZip(source)
  const parts = await partsOf(zip)
  const context: SheetContext = {
    texts: parts.texts && zip.entries.has(parts.texts) ? await readSharedStrings(zip.open(parts.texts)) : null,
    looks: parts.styles && zip.entries.has(parts.styles) ? await readCellLooks(zip.open(parts.styles)) : [],
    dateSystem: parts.dateSystem,
  }
  const rowsOf = ({ path }: Sheet) => sheetRows(zip.open(path), context)
  const filled: Sheet[] = []
  for (const sheet of parts.sheets) if (await hasRows(rowsOf(sheet))) filled.push(sheet)
  return {
    sheets: filled.map(({ name }) => name),
    rows(name) {
      const sheet = filled.find((one) => one.name === name)
      if (!sheet) throw brokenExcel()
      return rowsOf(sheet)
    },
  }
}
