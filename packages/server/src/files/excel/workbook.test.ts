import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { workbookFile, zipFile } from '../../testing/workbook-file.ts'
import type { ByteSource } from '../byte-source.ts'
import { tableType } from '../table-file.ts'
import { openWorkbook } from './workbook.ts'

const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (at, length) => Buffer.from(bytes.subarray(at, at + length)),
})

async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<string[][]> {
  const workbook = await openWorkbook(sourceOf(bytes))
  const rows: string[][] = []
  for await (const row of workbook.rows(sheet ?? workbook.sheets[0] ?? '')) rows.push(row)
  return rows
}

/** One cell after the other in a row of its own, with what is between <c and the end. */
const rows = (...cells: string[]) =>
  cells.map((cell, at) => `<row r="${at + 1}"><c r="A${at + 1}" ${cell}</c></row>`).join('')

const styles = `
  <numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="165" formatCode="000000"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00&quot;days&quot;"/>
    <numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>
  <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/>
    <xf numFmtId="166"/><xf numFmtId="31"/><xf numFmtId="167"/></cellXfs>`

describe('a cell', () => {
  it.each([
    ['a number', '><v>42</v>', '42'],
    ['money without the noise of floating numbers', '><v>12.340000000000002</v>', '12.34'],
    ['a sum that a computer can’t hold', '><v>0.30000000000000004</v>', '0.3'],
    ['a long number', '><v>13800138000</v>', '13800138000'],
    ['a number with an exponent', '><v>1.38E+10</v>', '13800000000'],
    ['a very small number', '><v>1E-7</v>', '0.0000001'],
    ['a negative number', '><v>-5.5</v>', '-5.5'],
    ['a day', 's="1"><v>35250</v>', '1996-07-04'],
    ['a moment', 's="2"><v>45983.604166666664</v>', '2025-11-22 14:30:00'],
    ['a day in Chinese', 's="3"><v>35250</v>', '1996-07-04'],
    ['a day as Chinese Excel counts its formats', 's="6"><v>35250</v>', '1996-07-04'],
    ['the first day of March 1900', 's="1"><v>61</v>', '1900-03-01'],
    ['a day before it', 's="1"><v>59</v>', '1900-02-28'],
    ['a time', 's="2"><v>0.5</v>', '12:00:00'],
    ['digits that a format fills up', 's="4"><v>42</v>', '000042'],
    ['a number whose format says a word', 's="5"><v>42</v>', '42'],
    ['a shared text', 't="s"><v>0</v>', '王小明🚗'],
    ['a shared text of several looks, without its pronunciation', 't="s"><v>1</v>', '东京店'],
    ['a shared text with signs of XML', 't="s"><v>2</v>', 'A&B <C> "D"'],
    ['a shared text with a line in it', 't="s"><v>3</v>', 'x\r\ny'],
    ['a text with leading zeros', 't="inlineStr"><is><t>00123</t></is>', '00123'],
    ['a text of several looks', 't="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is>', 'ab'],
    ['what a formula came to', '><f>A1+1</f><v>43</v>', '43'],
    ['what a formula came to, a text', 't="str"><f>A1&amp;"x"</f><v>42x</v>', '42x'],
    ['yes', 't="b"><v>1</v>', 'TRUE'],
    ['no', 't="b"><v>0</v>', 'FALSE'],
    ['a day that is written out', 't="d"><v>1996-07-04T00:00:00</v>', '1996-07-04'],
    ['a formula that failed', 't="e"><v>#N/A</v>', '#N/A'],
  ])('that holds %s', async (_name, cell, text) => {
    const texts = `<si><t>王小明🚗</t></si><si><r><t>东京</t></r><r><t xml:space="preserve">店</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>
      <si><t>A&amp;B &lt;C&gt; &quot;D&quot;</t></si><si><t>x_x000D_&#10;y</t></si>`
    expect(await rowsOf(workbookFile({ Sheet1: rows(cell) }, { texts, styles }))).toEqual([[text]])
  })

  it('counts days from 1904 where the file does', async () => {
    const file = workbookFile({ Sheet1: rows('s="1"><v>33788</v>') }, { styles, date1904: true })
    expect(await rowsOf(file)).toEqual([['1996-07-04']])
  })

  it('stands in its column, said or not; empty ones and empty rows are left out', async () => {
    const cells = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"/><row r="4"><c r="B4"><v>3</v></c><c r="D4" s="1"/></row>
      <row r="9"><c r="AA9"><v>4</v></c></row>`
    expect(await rowsOf(workbookFile({ Sheet1: cells }))).toEqual([
      ['1', '2'],
      ['', '3'],
      [...Array.from({ length: 26 }, () => ''), '4'],
    ])
  })

  it('may carry a prefix of XML’s', async () => {
    const cells = '<x:row xmlns:x="y" r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>'
    expect(await rowsOf(workbookFile({ Sheet1: cells }))).toEqual([['a']])
  })
})

describe('a workbook', () => {
  it('has the sheets that have cells and aren’t hidden', async () => {
    const one = rows('><v>1</v>')
    const file = workbookFile({ 说明: '', 客户: one, '.old': one, '2026年': rows('><v>2</v>') })
    expect((await openWorkbook(sourceOf(file))).sheets).toEqual(['客户', '2026年'])
    expect(await rowsOf(file, '2026年')).toEqual([['2']])
  })

  it('is read whole, however many rows it has', async () => {
    const numbers = Array.from({ length: 20_000 }, (_, at) => at)
    const cells = numbers.map((at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`).join('')
    const texts = numbers.map((at) => `<si><t>客户${at}</t></si>`).join('')
    const read = await rowsOf(workbookFile({ Sheet1: cells }, { texts }))
    expect(read.map(([cell]) => cell)).toEqual(numbers.map((at) => `客户${at}`))
  })

  it('of another program is read as that wrote it', async () => {
    const written = [
      ['工号', '金额', '日期'],
      ['007', 12.34, new Date('1996-07-04T00:00:00Z')],
    ]
    const file = await writeXlsx({ sheets: [{ name: 'A', rows: written }] })
    expect(await rowsOf(file)).toEqual([
      ['工号', '金额', '日期'],
      ['007', '12.34', '1996-07-04'],
    ])
  })
})

describe('a file that is none', () => {
  const sound = workbookFile({ Sheet1: rows('><v>1</v>') })
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600_000),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  it.each([
    ['is old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.old_excel'],
    ['is binary', zipFile({ '_rels/.rels': '', 'xl/workbook.bin': '' }), 'import.old_excel'],
    ['has a password', locked, 'import.locked_excel'],
    ['is a letter', zipFile({ '_rels/.rels': '', 'word/document.xml': '' }), 'import.wrong_file_type'],
    ['is cut off', sound.subarray(0, sound.length - 30), 'import.broken_excel'],
  ])('for it %s, is refused', async (_name, bytes, code) => {
    await expect(tableType(sourceOf(bytes))).rejects.toThrow(expect.objectContaining({ code }))
  })

  it('for bytes were lost on the way, is refused', async () => {
    const damaged = new Uint8Array(sound)
    const at = Buffer.from(sound).indexOf('xl/worksheets/sheet1.xml') + 40
    damaged.fill(0, at, at + 20)
    await expect(rowsOf(damaged)).rejects.toThrow(expect.objectContaining({ code: 'import.broken_excel' }))
  })

  it('for its XML makes types of its own, is refused', async () => {
    const file = workbookFile({ Sheet1: '<!DOCTYPE lolz [<!ENTITY lol "lol">]>' })
    await expect(rowsOf(file)).rejects.toThrow(expect.objectContaining({ code: 'import.broken_excel' }))
  })

  it('that is sound is told by its content', async () => {
    expect(await tableType(sourceOf(sound))).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  })
})
