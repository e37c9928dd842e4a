import type { InputIssue } from '@hubcap/rules/input/issue'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { builder } from './builder.ts'

const Refusal = builder.interfaceRef<{ code: string; params: object }>('Refusal').implement({
  description: 'Why a request was turned down, as code and parameters; words has the text in each language.',
  fields: (t) => ({
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: (refusal) => refusal.params }),
  }),
})

const InputIssueType = builder.objectRef<InputIssue>('InputIssue').implement({
  fields: (t) => ({
    path: t.stringList({ resolve: (issue) => [...issue.path] }),
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: (issue) => issue.params }),
  }),
})

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'Input that can’t be taken, by field.',
  interfaces: [Refusal],
  fields: (t) => ({ issues: t.field({ type: [InputIssueType], resolve: (refusal) => [...refusal.issues] }) }),
})

builder.objectType(Refused, {
  name: 'Refused',
  description: 'A request that the rules turn down.',
  interfaces: [Refusal],
})
