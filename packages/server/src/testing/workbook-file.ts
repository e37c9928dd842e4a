import { crc32, deflateRawSync } from 'node:zlib'

/** Parts of an Excel file by their names; those that every file has are added. */
type Parts = Record<string, string>

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

/** Packs files as an archive. */
export function zipFile(files: Parts): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]))
    bodies.push(body)
    offset += body.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, entries, end]))
}

/**
 * An Excel file whose sheets' XML a test writes itself. cells: what stands within <sheetData>, by the sheet's name; a name
 * that begins with a dot is hidden. texts, styles: what stands within <sst> and <styleSheet>.
 */
export function workbookFile(
  cells: Parts,
  { texts = '', styles = '', date1904 = false }: { texts?: string; styles?: string; date1904?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(cells)
  const sheets = names.map((name, at) => {
    const state = name.startsWith('.') ? ' state="hidden"' : ''
    return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`
  })
  const targets = names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const others = [
    relation('rId98', 'styles', 'styles.xml'),
    relation('rId99', 'sharedStrings', '/xl/sharedStrings.xml'),
  ]
  const system = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  return zipFile({
    '[Content_Types].xml': `${head}<Types/>`,
    '_rels/.rels': `${head}<Relationships ${relations}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${spreadsheet} xmlns:r="${office}">${system}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${relations}>${[...targets, ...others].join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet ${spreadsheet}><sheetData>${cells[name]}</sheetData></worksheet>`,
      ]),
    ),
    'xl/styles.xml': `${head}<styleSheet ${spreadsheet}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${spreadsheet}>${texts}</sst>`,
  })
}
