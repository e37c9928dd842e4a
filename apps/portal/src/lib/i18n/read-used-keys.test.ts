import { expect, it } from 'vitest'
import { readUsedKeys } from './read-used-keys.ts'

const written = (text: string) => readUsedKeys('a.tsx', text).map((key) => key.written)

it('reads keys of hooks, of the server, and of several asked at once', () => {
  expect(written("function A() { const t = useTranslations('a'); return t('b') + t.rich('c', {}) }")).toEqual([
    'a.b',
    'a.c',
  ])
  expect(
    written("async function A() { const [t, u] = await Promise.all([getTranslations('a'), other()]); t('b'); u('c') }"),
  ).toEqual(['a.b'])
  expect(written("function A() { const t = useTranslations('a'); t(yes ? 'b' : 'c'); t(any) }")).toEqual([
    'a.b',
    'a.c',
    'a.*',
  ])
  expect(written("const f = async () => (await getTranslations('a'))('b')")).toEqual(['a.b'])
})

it('knows the nearest of two with one name', () => {
  const text =
    "function A() { const t = useTranslations('a'); t('x') } function B() { const t = useTranslations('b'); t('y') }"
  expect(written(text)).toEqual(['a.x', 'b.y'])
})

it('takes a template for any word', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  const [key] = readUsedKeys('a.tsx', "function A() { const t = useTranslations('a'); t(`pages.${page}`) }")
  expect(key?.pattern.test('a.pages.sales')).toBe(true)
  expect(key?.pattern.test('a.pages.sales.title')).toBe(false)
})
