/** Sorts of parameter a message can carry; the renderer in words writes each the way the reader's language does. */
export type ParamKinds = {
  /** Words of the data itself, shown as they are. */
  text: string
  count: number
  /** Minor units with their ISO 4217 currency. */
  money: { readonly minor: number; readonly currency: string }
  /** YYYY-MM-DD */
  date: string
  /** Key of an import field or input field; words has a name for it. */
  field: string
  list: readonly string[]
  /** What stands in the way of something, and how often: keys of words' uses. */
  uses: readonly { readonly use: string; readonly count: number }[]
}

export type ParamKind = keyof ParamKinds

/** Codes, each with the parameters its text needs. One such list per domain; words must have a text for every code. */
export type CodeList = Readonly<Record<string, Readonly<Record<string, ParamKind>>>>

export type ParamsOf<List extends CodeList, Code extends keyof List> = {
  readonly [Name in keyof List[Code]]: ParamKinds[List[Code][Name]]
}

/** The parameters argument: left out where the code has none. */
export type ParamsArgument<List extends CodeList, Code extends keyof List> = keyof List[Code] extends never
  ? []
  : [params: ParamsOf<List, Code>]
