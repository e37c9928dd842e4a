import { parseArgs } from 'node:util'
import { type Database, openDatabase } from '@hubcap/database/door/database'
import { render } from '@hubcap/words/render'
import { tokensCommand, tokensOptions, tokensUsage } from './customers/tokens.command.ts'
import { booksCommand, booksOptions, booksUsage } from './ledger/books.command.ts'
import { CommandFailed } from './operation/command-failed.ts'
import { InvalidInput } from './operation/invalid-input.ts'
import { Refused } from './operation/refused.ts'
import { totalsCommand, totalsOptions, totalsUsage } from './sales/totals/totals.command.ts'
import { createAccountCommand, createAccountOptions, createAccountUsage } from './tenancy/create-account.command.ts'
import { createChainCommand, createChainOptions, createChainUsage } from './tenancy/create-chain.command.ts'

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']
type Command = {
  usage: string
  options: Options
  run(database: Database, fields: Record<string, unknown>): Promise<string>
}

const commands: Record<string, Command> = {
  create: { usage: createChainUsage, options: createChainOptions, run: createChainCommand },
  account: { usage: createAccountUsage, options: createAccountOptions, run: createAccountCommand },
  totals: { usage: totalsUsage, options: totalsOptions, run: totalsCommand },
  books: { usage: booksUsage, options: booksOptions, run: booksCommand },
  tokens: { usage: tokensUsage, options: tokensOptions, run: tokensCommand },
}

/** Rebuilding goes over all of a chain at once. */
const transactionSeconds = 600

const camelCase = (option: string) => option.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())

/** adminEmail → --admin-email */
const optionOf = (field: string) =>
  /password/i.test(field)
    ? 'The password'
    : `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/\..*/, '')}`

/** One sentence for each thing that is wrong. */
function sentences(error: unknown): readonly string[] {
  if (error instanceof CommandFailed) return error.lines
  if (error instanceof InvalidInput)
    return error.issues.map(({ path, code, params }) => `${optionOf(path.join('.'))}: ${render('en', code, params)}`)
  if (error instanceof Refused) return [render('en', error.code, error.params)]
  const { code, message } = error as NodeJS.ErrnoException
  return String(code).startsWith('ERR_PARSE_ARGS') || message === 'Interrupted'
    ? [message]
    : [`That failed: ${message}`]
}

async function run(command: Command, args: string[]): Promise<string> {
  const { values } = parseArgs({ args, options: command.options })
  const fields = Object.fromEntries(Object.entries(values).map(([option, value]) => [camelCase(option), value]))
  const database = openDatabase({ url: process.env.DATABASE_URL ?? '', connections: 1, transactionSeconds })
  try {
    return await command.run(database, fields)
  } finally {
    await database.close()
  }
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command || args.includes('--help') || args.includes('-h')) {
  console.error(
    Object.values(commands)
      .map(({ usage }) => usage)
      .join('\n\n'),
  )
  process.exitCode = command ? 0 : 1
} else {
  try {
    console.log(await run(command, args))
  } catch (error) {
    for (const sentence of sentences(error)) console.error(sentence)
    process.exitCode = 1
  }
}
