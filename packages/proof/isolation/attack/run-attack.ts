import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql'
import { randomOf } from '../../src/hostile/random.ts'
import { fields as known, mayAsk } from '../oracle/fields.ts'
import type { Proving } from '../parts.ts'
import { actorsOf } from '../probe/probe-table.ts'
import type { Figures } from '../report.ts'
import { sample } from '../sample.ts'
import type { Cell, Role } from '../world/cells.ts'
import { openApi } from './api.ts'
import { attackFiles } from './attack-files.ts'
import { attackLive } from './attack-live.ts'
import { type Attack, attackMutation } from './attack-mutation.ts'
import { attackNodes, attackQuery } from './attack-query.ts'
import { rowsIn } from './judge.ts'
import { mineOf } from './mine.ts'
import { queries } from './queries.ts'
import { documentOf, type Field, fieldsOf, readSchema, selectionOf, slotsOf } from './schema.ts'
import { State } from './state.ts'
import { Tally } from './tally.ts'

/** The deepest selection that the API's own limits let through. */
async function documentsOf({ api, world }: Attack, schema: Awaited<ReturnType<typeof readSchema>>, fields: Field[]) {
  const admin = actorsOf(world)[0] as Cell
  const documents = new Map<string, string>()
  for (const field of fields) {
    if (field.kind === 'subscription') continue
    for (let depth = field.kind === 'mutation' ? 1 : 4; depth >= 0; depth--) {
      const document = documentOf(field, selectionOf(schema, field.field.type, depth))
      documents.set(field.name, document)
      if (field.kind === 'mutation') break
      const base = (await queries[field.field.name]?.(mineOf(world, api, admin))) ?? {}
      const { errors } = await api.ask(admin, document, base)
      if (!errors.some(({ extensions }) => /TOO_COMPLEX|VALIDATION|BAD_USER/.test(extensions?.code ?? ''))) break
    }
  }
  return documents
}

/** Whatever was never answered with an own value was not tried: then nothing is proved of it. */
function missing({ tally }: Attack, fields: readonly Field[]): void {
  for (const field of fields) {
    if (!tally.answered.has(field.name))
      tally.add(
        field.name,
        `never answered anybody what they asked for; ${tally.excuses.get(field.name) ?? 'not called'}`,
      )
    else
      for (const { path } of slotsOf(field)) {
        const at = `${field.name}(${path.join('.')})`
        if (!tally.tried.has(at)) tally.add(at, `never took an own value; ${tally.excuses.get(at) ?? 'not tried'}`)
      }
  }
}

/** Every field and argument of the API as every kind of account, with own things, others', absent and malformed ones. */
export async function runAttack(proving: Proving): Promise<Partial<Figures> & Pick<Figures, 'findings'>> {
  const { stage, urls, superuser, world, options, say } = proving
  const started = await stage.startApi(urls)
  const api = openApi(started, world)
  const state = await State.keep(superuser, world)
  const tally = new Tally(api, world)
  const attack: Attack = { tally, world, api, client: superuser, state }
  const schema = await readSchema(api.ask)
  const fields = fieldsOf(schema)
  for (const { name } of fields) if (!(name in known)) tally.add(name, 'is not in oracle/fields.ts')
  const asked = fields.filter(({ name, kind }) => name in known && kind !== 'subscription')
  const documents = await documentsOf(attack, schema, asked)
  const next = randomOf(options.seed).share
  const everybody = world.cells.filter(({ accountId }) => accountId !== null)
  const nodeSelection = (type: string) =>
    selectionOf(schema, schema.getType(type) as GraphQLNamedType as GraphQLObjectType, 1)
  const actors = options.short ? actorsOf(world) : everybody
  for (const [index, actor] of actors.entries()) {
    // In the short form each account asks a share of the fields, another in each run, and all that it mustn't.
    const share = new Set(options.short ? sample(asked, Math.ceil(asked.length / 5), next) : asked)
    for (const field of asked.filter((one) => share.has(one) || !mayAsk(one.name, actor.role as Role))) {
      const document = documents.get(field.name) as string
      if (field.kind === 'mutation') await attackMutation(attack, field, document, actor)
      else await attackQuery(attack, field, document, actor)
    }
    await attackNodes(attack, schema, actor, nodeSelection)
    if (!options.short || next() < 0.3) await attackFiles(attack, asked, actor)
    if (!options.short) say(`  … ${index + 1} of ${actors.length} accounts, ${tally.calls} calls`)
  }
  await attackLive(attack)
  if (!options.short)
    missing(
      attack,
      fields.filter(({ name }) => name in known),
    )
  await started.stop()
  for (const mark of rowsIn(readFileSync(path.join(stage.directory, 'programs.log'), 'utf8'), world).values())
    if (mark.table !== 'chain') tally.add('the API’s log', `holds something of ${mark.table} at ${mark.cell.name}`)
  return {
    fields: fields.length,
    arguments: asked.flatMap(slotsOf).length,
    calls: tally.calls,
    leaks: tally.leaks,
    findings: tally.findings,
  }
}
