import { parseArgs } from 'node:util'
import { openDatabase } from '@hubcap/database/door/database'
import { render } from '@hubcap/words/render'
import { inputOf } from '../operation/input-of.ts'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { askPassword } from './ask-password.ts'
import { createChainInput } from './create-chain.input.ts'
import { createChain } from './create-chain.ts'

const usage = `Makes a new, empty chain with its first HQ administrator and one card product of open amount.

  npm run chain -- create --slug acme --name "Acme Glass" --admin-name "Wang Wei" --admin-email wang@acme.example

  --slug          the part of the address that is the chain's own: a-z, 0-9 and -
  --name          the chain's name
  --time-zone     decides which day a sale belongs to; Asia/Shanghai unless given
  --currency      of everything in it; CNY unless given
  --locale        zh or en; zh unless given
  --admin-name    the first administrator
  --admin-email   what they sign in with, and/or
  --admin-phone

The password is read from HUBCAP_ADMIN_PASSWORD, or asked for. It is never an argument: others can read those.`

const text = { type: 'string' } as const
const options = {
  slug: text,
  name: text,
  'time-zone': { ...text, default: 'Asia/Shanghai' },
  currency: { ...text, default: 'CNY' },
  locale: { ...text, default: 'zh' },
  'admin-name': text,
  'admin-email': text,
  'admin-phone': text,
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** adminEmail → --admin-email */
const optionOf = (field: string) =>
  field === 'adminPassword' ? 'The password' : `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

async function create(given: ReturnType<typeof parse>['values']): Promise<string> {
  const { help: _, ...values } = given
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase()),
      value,
    ]),
  )
  const adminPassword =
    process.env.HUBCAP_ADMIN_PASSWORD || (await askPassword('Password of the administrator: ')) || undefined
  const { administrator, ...chain } = inputOf(createChainInput, { ...fields, adminPassword })
  const { writtenPhone: _written, ...account } = administrator
  const database = openDatabase({ url: process.env.DATABASE_URL ?? '', connections: 1 })
  try {
    await createChain(database, { ...chain, administrator: account }, new Date())
  } finally {
    await database.close()
  }
  const logins = [account.email, account.phoneKey].filter(Boolean).join(' or ')
  return `${chain.name} is ready at /${chain.slug}. ${account.name} signs in there with ${logins}.`
}

const parse = () => parseArgs({ options, allowPositionals: true })

/** One sentence for each thing that is wrong. */
function sentences(error: unknown): string[] {
  if (error instanceof InvalidInput)
    return error.issues.map(({ path, code, params }) => `${optionOf(path.join('.'))}: ${render('en', code, params)}`)
  if (error instanceof Refused) return [render('en', error.code, error.params)]
  const { code, message } = error as NodeJS.ErrnoException
  return String(code).startsWith('ERR_PARSE_ARGS') || message === 'Interrupted'
    ? [message]
    : [`That failed: ${message}`]
}

try {
  const { values, positionals } = parse()
  if (positionals[0] !== 'create' || values.help) {
    console.error(usage)
    process.exitCode = values.help ? 0 : 1
  } else console.log(await create(values))
} catch (error) {
  for (const sentence of sentences(error)) console.error(sentence)
  process.exitCode = 1
}
