import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../bench/frame/root.ts'
import { openApi } from '../attack/api.ts'
import { mineOf } from '../attack/mine.ts'
import { mutations } from '../attack/mutations.ts'
import { queries } from '../attack/queries.ts'
import { documentOf, type Field, fieldsOf, readSchema, selectionOf } from '../attack/schema.ts'
import { State } from '../attack/state.ts'
import type { Finding } from '../finding.ts'
import { actions } from '../oracle/actions.ts'
import { mayAsk } from '../oracle/fields.ts'
import type { Proving } from '../parts.ts'
import { actorsOf } from '../probe/probe-table.ts'
import type { Cell, Role } from '../world/cells.ts'
import type { Mutants } from './run-schema-mutants.ts'

const letters = 'AFOMR'

/** Where the role matrix says otherwise than the oracle: the line, and what it says. */
export function readMatrix(): Record<string, string> {
  // Read as data, by a process of its own: nothing that is judged is part of the proof.
  const code = "import('./packages/rules/src/tenancy/can.ts').then(({ matrix }) => console.log(JSON.stringify(matrix)))"
  const printed = execFileSync(process.execPath, ['--eval', code], { cwd: root, encoding: 'utf8' })
  const matrix = JSON.parse(printed) as Record<string, string[]>
  const said = (marks: string[]) => [...letters].filter((_, at) => marks[at] === '●').join('')
  return Object.fromEntries(Object.entries(matrix).map(([action, marks]) => [action, said(marks)]))
}

export function checkMatrix(matrix: Record<string, string>): Finding[] {
  const names = [...new Set([...Object.keys(matrix), ...Object.keys(actions)])]
  return names
    .filter((action) => matrix[action] !== actions[action])
    .map((action) => ({
      part: 'roles',
      where: action,
      what: `is for ${matrix[action] ?? 'nobody: it has no line'}, and should be for ${actions[action] ?? 'nobody: the oracle has no such line'}`,
    }))
}

/** Calls that a role must be refused, each with what an administrator could send. */
async function forbiddenCalls({ world }: Proving, api: ReturnType<typeof openApi>) {
  const schema = await readSchema(api.ask)
  const [admin, ...others] = actorsOf(world) as [Cell, ...Cell[]]
  const mine = mineOf(world, api, admin)
  const calls: { field: Field; actor: Cell; document: string; variables: object }[] = []
  for (const field of fieldsOf(schema)) {
    if (field.kind === 'subscription') continue
    const document = documentOf(field, selectionOf(schema, field.field.type, 1))
    const forbidden = others.filter(({ role }) => !mayAsk(field.name, role as Role))
    if (forbidden.length === 0) continue
    const inputs =
      field.kind === 'mutation'
        ? (await (mutations[field.field.name]?.(mine) ?? [])).map(({ input }) => ({ input }))
        : [(await queries[field.field.name]?.(mine)) ?? {}]
    for (const actor of forbidden) for (const variables of inputs) calls.push({ field, actor, document, variables })
  }
  return calls
}

/** Each line of the role matrix that keeps somebody out, opened to everybody: calls or the matrix itself must tell. */
export async function runCanMutants(
  proving: Proving,
  chosen: <T>(all: T[]) => T[],
): Promise<Mutants & { byCalls: number }> {
  const { stage, urls, superuser, world } = proving
  const file = path.join(stage.directory, 'widened')
  writeFileSync(file, '')
  process.env.HUBCAP_PROOF_WIDENED = file
  const hook = path.join(import.meta.dirname, 'widen-can.mjs')
  const started = await stage.startApi(urls, { nodeArgs: ['--import', hook] })
  const api = openApi(started, world)
  const state = await State.keep(superuser, world)
  const calls = await forbiddenCalls(proving, api)
  const matrix = readMatrix()
  const narrow = chosen(Object.keys(matrix).filter((action) => matrix[action] !== letters))
  const isRefused = async ({ field, actor, document, variables }: (typeof calls)[0]) => {
    const { data, errors } = await api.ask(actor, document, variables)
    const code = (data?.[field.field.name] as { code?: string } | null)?.code
    return code === 'access.not_allowed' || errors[0]?.extensions?.code === 'FORBIDDEN'
  }
  let byCalls = 0
  const found: Finding[] = []
  for (const action of narrow) {
    writeFileSync(file, action)
    let isNoticed = false
    for (const call of calls) {
      if (await isRefused(call)) continue
      isNoticed = true
      break
    }
    await state.takeBack()
    if (isNoticed) byCalls++
    else if (checkMatrix({ ...matrix, [action]: letters }).length === 0)
      found.push({ part: 'mutants', where: action, what: 'nothing notices that everybody may' })
  }
  writeFileSync(file, '')
  await started.stop()
  return { total: narrow.length, killed: narrow.length - found.length, found, byCalls }
}
