import { getNamedType } from 'graphql'
import type { Random } from './random.ts'
import type { Target } from './target.ts'

/** A document whose shape asks for too much, whatever its values. */
export type Shape = (random: Random, target: Target) => string

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

/** Along objects that lead to each other, with nothing in the end but a type's name. */
const deepNest: Shape = (random, { roots, typeOf, ways }) => {
  const root = random.of(roots.filter((name) => (ways.get(typeOf(name)) ?? []).length > 0))
  const path = [root]
  let type = typeOf(root)
  for (const depth = random.between(10, 300); path.length < depth; ) {
    const next = ways.get(type) ?? []
    if (next.length === 0) break
    const field = random.of(next)
    path.push(field.name)
    type = getNamedType(field.type).name
  }
  // One that ended early goes on where nothing is: too deep is seen before that.
  while (path.length < 10) path.push('node')
  return `{ ${path.join(' { ')} { __typename } ${' }'.repeat(path.length)}`
}

const aliasBomb: Shape = (random, { lists }) => {
  const list = random.of(lists)
  const field = random.chance(0.5) ? '__typename' : `${list}(first: 1) { totalCount }`
  return `{ ${times(random.between(51, 400), (at) => `a${at}: ${field}`)} }`
}

const attempts: Shape = (random) =>
  `mutation { ${times(
    random.between(2, 40),
    (at) => `a${at}: signIn(input: { login: "admin", password: "password${at}" }) { __typename }`,
  )} }`

const directiveBomb: Shape = (random) => {
  const directive = random.of(['@skip(if: false)', '@include(if: true)', '@aa', '@deprecated', '@skip'])
  const count = random.between(10, 300)
  return random.chance(0.5)
    ? `{ __typename ${times(count, () => directive)} }`
    : `{ ${times(count, () => `__typename ${directive}`)} }`
}

const fragmentRing: Shape = (random, { lists, typeOf }) => {
  const [count, list] = [random.between(1, 60), random.of(lists)]
  const on = typeOf(list)
  const ring = times(count, (at) => `fragment f${at} on ${on} { totalCount ...f${(at + 1) % count} }`)
  return `{ ${list}(first: 1) { ...f0 } } ${ring}`
}

/** Each writes out the next two times: without end for who follows them all. */
const fragmentFan: Shape = (random, { lists, typeOf }) => {
  const [count, list] = [random.between(9, 60), random.of(lists)]
  const on = typeOf(list)
  const fan = times(count, (at) => `fragment f${at} on ${on} { ...f${at + 1} ... on ${on} { ...f${at + 1} } }`)
  return `{ ${list}(first: 1) { ...f0 } } ${fan} fragment f${count} on ${on} { totalCount }`
}

/** Many beside each other, which a validator compares each with each. */
const fragmentCrowd: Shape = (random, { lists, typeOf }) => {
  const [count, list] = [random.between(260, 300), random.of(lists)]
  const on = typeOf(list)
  const crowd = times(count, (at) => `fragment f${at} on ${on} { totalCount }`)
  return `{ ${list}(first: 1) { ${times(count, (at) => `...f${at}`)} } } ${crowd}`
}

const duplicates: Shape = (random, { lists }) => {
  const field = random.of(['__typename', `${random.of(lists)}(first: 1) { totalCount }`])
  return `{ ${times(random.between(260, 700), () => field)} }`
}

const manyRoots: Shape = (random, { lists }) =>
  `{ ${lists.map((list) => `${list}(first: 5) { totalCount }`).join(' ')} ${times(
    random.between(21, 49),
    (at) => `a${at}: ${random.of(lists)}(first: 1) { totalCount }`,
  )} }`

const schemaCircle: Shape = (random) => {
  const list = random.of(['fields', 'interfaces { fields', 'possibleTypes { fields', 'inputFields'])
  const closing = list.includes('{') ? ' }' : ''
  const count = random.between(2, 40)
  return `{ __schema { types { ${times(count, () => `${list} { type {`)} name ${` } }${closing}`.repeat(count)} } } }`
}

const schemaAliases: Shape = (random) =>
  `{ __schema { ${times(random.between(2, 45), (at) => `a${at}: types { name fields { name } }`)} } }`

const manyTokens: Shape = (random) => {
  const count = random.between(2100, 20_000)
  return random.of([
    () => `{ stores(first: 1, filter: { ids: [${'1,'.repeat(count)}] }) { totalCount } }`,
    () => `{ stores(first: ${'['.repeat(count)}${']'.repeat(count)}) { totalCount } }`,
    () => `{ stores(first: ${'['.repeat(count / 10)}${']'.repeat(count / 10)}) { totalCount } }`,
    () => `query (${times(count / 4, (at) => `$v${at}: Int`)}) { viewer { role } }`,
    () => `{ ${'{ '.repeat(count)}`,
  ])()
}

const manyOperations: Shape = (random) => times(random.between(260, 400), (at) => `query q${at} { __typename }`)

const manyUnknown: Shape = (random, { names }) =>
  `{ ${times(random.between(20, 200), (at) => `${random.of(names)}${at}x`)} }`

/** Pages of pages: small to write, and dear. */
const dearPages: Shape = (random) => {
  const first = random.between(80, 100)
  return random.of([
    `{ franchisees(first: ${first}) { edges { node { stores(first: ${first}) { name code status } } } } }`,
    `{ stores(first: ${first}) { edges { node { franchisee { stores(first: ${first}) { name code status } } } } } }`,
  ])
}

export const shapes: Readonly<Record<string, Shape>> = {
  deepNest,
  aliasBomb,
  attempts,
  directiveBomb,
  fragmentRing,
  fragmentFan,
  fragmentCrowd,
  duplicates,
  manyRoots,
  schemaCircle,
  schemaAliases,
  manyTokens,
  manyOperations,
  manyUnknown,
  dearPages,
}
