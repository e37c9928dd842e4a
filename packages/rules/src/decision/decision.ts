import type { CodeList, ParamsArgument } from '../input/params.ts'

/** Why a request that is well-formed is turned down: a code of some domain's list, and what its text needs. */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  readonly params: Readonly<Record<string, unknown>>
}

/** What a rule answers: the figures to save, or the reason why not. */
export type Decision<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> }

export const accept = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** A domain's own way to refuse: only codes of its list, with the parameters that they name. */
export const refuserOf =
  <const List extends CodeList>(_list: List) =>
  <Code extends keyof List & string>(
    code: Code,
    ...[params]: ParamsArgument<List, Code>
  ): { ok: false; refusal: Refusal<Code> } => ({ ok: false, refusal: { code, params: params ?? {} } })
