import type { Random } from './random.ts'

/** What is sent where a request should be. */
export type Body = (random: Random) => string

const sound = '{"query":"query Known { viewer { role } }","variables":{}}'

const cutOff: Body = (random) => sound.slice(0, random.between(1, sound.length - 2))

/** A document in which something was changed by chance; what is still one begins with a word that no operation has. */
const garbled: Body = (random) => {
  const text = [...'query Known { stores(first: 5) { edges { node { name } } } }']
  for (let at = random.between(1, 9); at > 0; at--)
    text[random.between(0, text.length - 1)] = random.of([
      '{',
      '}',
      '(',
      '$',
      '\u0000',
      '"',
      '"""',
      '🚗',
      '...',
      '@',
      '\ufeff',
    ])
  return JSON.stringify({ query: `quern ${text.join('')}` })
}

const batch: Body = (random) => `[${Array.from({ length: random.between(1, 500) }, () => sound).join(',')}]`

const deep: Body = (random) => {
  const [open, close] = random.of([
    ['[', ']'],
    ['{"query":', '}'],
  ])
  const depth = random.between(1000, 20_000)
  return `${open?.repeat(depth)}1${close?.repeat(depth)}`
}

const noRequest: Body = (random) =>
  random.of([
    'null',
    '1',
    '"{ viewer { role } }"',
    'true',
    '{}',
    '{"query":null}',
    '{"query":1}',
    '{"query":["{ a }"]}',
    '',
    ' ',
  ])

const tooLong: Body = (random) =>
  JSON.stringify({ query: '{ viewer { role } }', variables: { x: 'x'.repeat(random.between(262_144, 500_000)) } })

const blanks: Body = (random) =>
  JSON.stringify({
    query: `{ viewer { role } } ${random.of([',', '\n', '#x\n', '\ufeff'])}`.padEnd(
      200_000,
      random.of([',', '\n', ' ', '#']),
    ),
  })

const unknownHash: Body = (random) =>
  JSON.stringify({
    extensions: { persistedQuery: { version: 1, sha256Hash: String(random.share()).repeat(random.between(1, 1000)) } },
  })

export const bodies: Readonly<Record<string, Body>> = {
  cutOff,
  garbled,
  batch,
  deep,
  noRequest,
  tooLong,
  blanks,
  unknownHash,
}
