import { describe, expect, test } from 'vitest'
import { csvRows } from '../imports/csv-rows.ts'
import { workbookFile, zipFile } from '../testing/workbook-file.ts'
import type { ByteSource } from './byte-source.ts'
import { openWorkbook } from './excel/workbook.ts'
import { tableType } from './table-file.ts'

const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (at, length) => Buffer.from(bytes.subarray(at, at + length)),
})
const refused = (code: string) => expect.objectContaining({ code })
const table = '姓名,电话\n王小明,13800138000\n'
const workbook = workbookFile({ Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>' })

describe('a file is what its content says, whatever it is called', () => {
  test.each([
    ['a program', Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), Buffer.from(table)])],
    ['a program of Linux', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1'), Buffer.from(table)])],
    ['a page', Buffer.from(`<!DOCTYPE html><script>alert(1)</script>\n${table}`)],
    ['a page behind blanks', Buffer.from(`\uFEFF \n\t<html>${table}`)],
    ['a page of another encoding', Buffer.from(`\uFEFF<html>${table}`, 'utf16le')],
    ['a drawing', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)],
    ['a document of XML', Buffer.from(`<?xml version="1.0"?><Workbook>${table}</Workbook>`)],
    ['a picture', Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), Buffer.from(table)])],
    ['a PDF', Buffer.from(`%PDF-1.7\n${table}`)],
    ['a picture with a workbook behind it', Buffer.concat([Buffer.from('GIF89a\x00', 'latin1'), workbook])],
    ['a table with a workbook behind it', Buffer.concat([Buffer.from(table), workbook])],
    ['an archive of programs', zipFile({ 'setup.exe': 'MZ' })],
    ['a letter', zipFile({ '_rels/.rels': '', 'word/document.xml': '' })],
  ])('%s is no table', async (_, bytes) => {
    await expect(tableType(sourceOf(bytes))).rejects.toThrow(refused('import.wrong_file_type'))
  })

  test('a table that only looks like something else to a person is one', async () => {
    expect(await tableType(sourceOf(Buffer.from('a<b,c>d\n1,2\n')))).toBe('text/csv; charset=utf-8')
    expect(await tableType(sourceOf(Buffer.from('#!/bin/sh,=cmd()\n1,2\n')))).toBe('text/csv; charset=utf-8')
  })
})

describe('a file that was made to fill memory', () => {
  test('by more parts than a workbook has is refused by its directory', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']))
    await expect(tableType(sourceOf(zipFile(parts)))).rejects.toThrow(refused('import.broken_excel'))
  })

  test('by one endless text is refused as it comes', async () => {
    const runs = `<r><t>${'x'.repeat(1000)}</t></r>`.repeat(200)
    const file = workbookFile(
      { Sheet1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
      { texts: `<si>${runs}</si>` },
    )
    await expect(openWorkbook(sourceOf(file))).rejects.toThrow(refused('import.broken_excel'))
  })

  test('by more styles than Excel has is refused as they come', async () => {
    const styles = `<cellXfs>${'<xf numFmtId="0"/>'.repeat(100_001)}</cellXfs>`
    const file = workbookFile({ Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { styles })
    await expect(openWorkbook(sourceOf(file))).rejects.toThrow(refused('import.broken_excel'))
  })

  test('by saying less than it unpacks to is refused where it goes beyond', async () => {
    const file = Buffer.from(workbook)
    // The directory's size of the sheet, unpacked: eight bytes behind its checksum, 22 before its name.
    const at = file.lastIndexOf('xl/worksheets/sheet1.xml') - 22
    file.writeUInt32LE(10, at)
    await expect(openWorkbook(sourceOf(file))).rejects.toThrow(refused('import.broken_excel'))
  })

  test('by one record without an end is refused as it comes', async () => {
    async function* text() {
      yield 'a,b\n'
      for (let at = 0; at < 5; at++) yield ','.repeat(1024 * 1024)
    }
    const read = async () => {
      for await (const _ of csvRows(text()));
    }
    await expect(read()).rejects.toThrow(refused('import.malformed'))
  })
})
