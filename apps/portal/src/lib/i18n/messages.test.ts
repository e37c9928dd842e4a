import { globSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messageFiles } from './message-files.ts'
import { readUsedKeys } from './read-used-keys.ts'

const portal = fileURLToPath(new URL('../../..', import.meta.url))

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, prefix: string): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value] as [string, string]] : flat(value, `${prefix}.${key}`),
  )

const messagesOf = (language: string) =>
  new Map(
    readdirSync(`${portal}/messages/${language}`)
      .sort()
      .flatMap((file) =>
        flat(
          JSON.parse(readFileSync(`${portal}/messages/${language}/${file}`, 'utf8')) as Texts,
          file.replace('.json', ''),
        ),
      ),
  )

const zh = messagesOf('zh')
const en = messagesOf('en')
const placeholders = (text: string) => [...new Set(text.match(/\{(\w+)/g))].sort().join(' ')
const used = globSync('src/**/*.{ts,tsx}', { cwd: portal })
  .filter((file) => !file.includes('.test.'))
  .flatMap((file) => readUsedKeys(file, readFileSync(`${portal}/${file}`, 'utf8')))

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()]).toEqual([...zh.keys()])
  })

  it('lie in files that are all loaded', () => {
    expect(readdirSync(`${portal}/messages/zh`).sort()).toEqual(messageFiles.map((file) => `${file}.json`).sort())
  })

  it('take the same parameters in both languages', () => {
    const choices = /, (plural|select),/
    const differ = [...zh].filter(([key, text]) => {
      const other = en.get(key) ?? ''
      return !choices.test(text + other) && placeholders(text) !== placeholders(other)
    })
    expect(differ.map(([key]) => key)).toEqual([])
  })

  it('do not shout', () => {
    expect([...zh, ...en].filter(([, text]) => /[!！]/.test(text))).toEqual([])
  })

  it('exist wherever a screen uses them', () => {
    expect(used.length).toBeGreaterThan(200)
    const missing = used.filter(({ pattern }) => ![...zh.keys()].some((key) => pattern.test(key)))
    expect(missing.map(({ file, written }) => `${file}: ${written}`)).toEqual([])
  })

  it('are all used', () => {
    const idle = [...zh.keys()].filter((key) => !used.some(({ pattern }) => pattern.test(key)))
    expect(idle).toEqual([])
  })
})
