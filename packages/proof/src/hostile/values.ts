import type { Random } from './random.ts'
import type { Target } from './target.ts'

/** A document of an honest shape with values that can't be meant. */
export type Asked = { query: string; variables?: unknown; operationName?: unknown }

export type Value = (random: Random, target: Target) => Asked

const base64 = (text: string) => Buffer.from(text).toString('base64')

const letters = [
  '门',
  'é',
  'z',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud83d',
  '\uffff',
  '🚗',
  '\u0301',
  "'",
  '"',
  '\\',
  '%',
  '$',
  ';',
]

const strangeText = (random: Random) => Array.from({ length: random.between(1, 60) }, () => random.of(letters)).join('')

const aUuid = (random: Random) =>
  'xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => random.between(0, 15).toString(16))

/** What isn't the id of any record. */
const strangeId = (random: Random): string =>
  random.of([
    () => '',
    () => strangeText(random),
    () => base64(strangeText(random)),
    () => base64(`Store:${strangeText(random)}`),
    () => base64(`${random.of(['Store', 'CardSale', 'UserAccount', 'Franchisee', '__proto__'])}:${aUuid(random)}`),
    () => base64(`Store:' OR 1=1; DROP TABLE store; --`),
    () => 'A'.repeat(random.between(1000, 100_000)),
    () => String(random.between(-(2 ** 31), 2 ** 31)),
    () => '../../../etc/passwd',
  ])()

const writeToNothing: Value = (random, { writes }) => {
  const { name, inputOf } = random.of(writes)
  return { query: `mutation { ${name}(input: ${inputOf(JSON.stringify(strangeId(random)))}) { __typename } }` }
}

const strangeCursor = (random: Random): string => {
  const of = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return random.of([
    () => strangeText(random) || '!',
    () => 'A'.repeat(random.between(100, 100_000)),
    () => of(null),
    () => of({ length: 2 }),
    () => of([strangeText(random)]),
    () => of(['x', random.between(0, 9)]),
    () => of([{}, aUuid(random)]),
    () => of(['x', 'x'.repeat(36)]),
    () => of(['['.repeat(1000), 'not one of our identifiers, but so long']),
  ])()
}

const forgedCursor: Value = (random, { lists }) => ({
  query: `query ($at: String) { ${random.of(lists)}(${random.of(['first: 5, after', 'last: 5, before'])}: $at) { totalCount edges { cursor } } }`,
  variables: { at: strangeCursor(random) },
})

const pageSize: Value = (random, { lists }) => ({
  query: `{ ${random.of(lists)}(${random.of(['first', 'last'])}: ${random.of(['0', '-1', '101', '2147483647', '-2147483648', '1e3', '99999999999'])}) { totalCount edges { cursor } } }`,
})

const confusing: readonly unknown[] = [
  ...[0, -1, 1.5, 1e308, true, '', 'x', [], [[]], [null], {}],
  ...[{ __proto__: null, constructor: { prototype: { role: 'hq_admin' } } }, { toString: 1 }, { search: {} }],
  ...[{ storeIds: [{}] }, { status: 'everything' }, { search: ['a', 'b'] }, { nobody: 1 }],
]

const confusedVariable: Value = (random) => {
  const value = random.of(confusing)
  const isTaken = JSON.stringify(value) === '{}'
  return {
    query: 'query ($filter: StoreFilter!) { stores(first: 1, filter: $filter) { totalCount } }',
    variables: { filter: isTaken ? { search: random.between(0, 9) } : value },
  }
}

const hugeList: Value = (random) => ({
  query: 'query ($ids: [Int!]) { stores(first: 1, filter: { storeIds: $ids }) { totalCount } }',
  variables: { ids: Array.from({ length: random.between(1000, 30_000) }, (_, at) => at) },
})

const hugeText: Value = (random) => ({
  query: 'mutation ($locale: String!) { setLocale(input: { locale: $locale }) { __typename } }',
  variables: { locale: strangeText(random).repeat(random.between(100, 2000)) },
})

const deepValue: Value = (random) => {
  const depth = random.between(100, 3000)
  return {
    query: 'query ($filter: StoreFilter) { stores(first: 1, filter: $filter) { totalCount } }',
    variables: { filter: JSON.parse(`${'{"search":'.repeat(depth)}1${'}'.repeat(depth)}`) },
  }
}

const wrongOperation: Value = (random) => ({
  query: 'query a { viewer { role } } query b { viewer { role } }',
  operationName: random.of(['c', '__proto__', '', 'a b', 'x'.repeat(10_000), undefined]),
})

const noScalar: Value = (random) => {
  const day = random.of(['2026-02-30', '0000-00-00', '999999-01-01', '1', 'now', strangeText(random)])
  return { query: 'query ($month: Date!) { overview(month: $month) { __typename } }', variables: { month: day } }
}

export const values: Readonly<Record<string, Value>> = {
  writeToNothing,
  forgedCursor,
  pageSize,
  confusedVariable,
  hugeList,
  hugeText,
  deepValue,
  wrongOperation,
  noScalar,
}
