import { readTarget } from '@hubcap/rules/quotas/read-target'
import { type Draft, type Edit, marked, stillFits, targetOf, type Unsaved, withEdits, without } from './draft.ts'
import { clear, fillDown } from './fill.ts'
import { begin, changed, type History, redone, undone } from './history.ts'
import { type PasteReport, paste } from './paste.ts'
import { at, inMonths, inside, moved, type Position, rangeOf, type Selection, tabbed } from './selection.ts'
import { linesOf, type Sheet, spotAt } from './sheet.ts'
import { writeTarget } from './write-target.ts'

export type GridState = {
  readonly history: History
  readonly selection: Selection
  /** typing: what is typed replaces the cell, arrows take it and go on; editing: arrows walk in the text. */
  readonly mode: 'ready' | 'typing' | 'editing'
  /** What is typed; of no meaning while ready. */
  readonly text: string
  readonly report: PasteReport | null
}

export type GridAction =
  | { readonly type: 'select'; readonly position: Position; readonly extend?: boolean }
  | { readonly type: 'select_range'; readonly from: Position; readonly to: Position }
  | { readonly type: 'move'; readonly down: number; readonly right: number; readonly extend?: boolean }
  | { readonly type: 'tab'; readonly by: 1 | -1 }
  | { readonly type: 'write'; readonly text: string }
  | {
      readonly type: 'open' | 'cancel' | 'commit' | 'clear' | 'fill_down' | 'undo' | 'redo' | 'discard' | 'seen_report'
    }
  | { readonly type: 'paste'; readonly clipboard: string }
  | { readonly type: 'edit'; readonly edits: readonly Edit[] }
  | { readonly type: 'replace'; readonly draft: Draft }
  /** What the api says of cells, by their keys. */
  | { readonly type: 'mark'; readonly issues: ReadonlyMap<string, Unsaved['issue']> }
  | { readonly type: 'restore'; readonly draft: Draft }
  | { readonly type: 'saved'; readonly keys: ReadonlySet<string> }

const nothing: Draft = {}

type Context = { readonly sheet: Sheet; readonly currency: string }

export const firstState = (position: Position): GridState => ({
  history: begin({}),
  selection: at(position),
  mode: 'ready',
  text: '',
  report: null,
})

/** What stands in a cell as one would type it. */
export function textOf({ sheet, currency }: Context, draft: Draft, { line, column }: Position): string {
  const spot = spotAt(sheet, line, column)
  if (!spot) return ''
  return draft[spot.key]?.written ?? writeTarget(targetOf(draft, spot), sheet.unit, currency)
}

const edited = (state: GridState, edits: readonly Edit[], report: PasteReport | null = null): GridState => ({
  ...state,
  mode: 'ready',
  report,
  history: changed(state.history, withEdits(state.history.draft, edits)),
})

/** Takes what is typed into the cell. */
function committed({ sheet, currency }: Context, state: GridState): GridState {
  if (state.mode === 'ready') return state
  const { line, column } = state.selection.head
  const spot = spotAt(sheet, line, column)
  if (!spot?.cell.editable) return { ...state, mode: 'ready' }
  return edited(state, [{ spot, read: readTarget(state.text, sheet.unit, currency) }], state.report)
}

function overRange({ sheet }: Context, state: GridState, edits: 'clear' | 'fill_down'): GridState {
  const range = rangeOf(state.selection)
  if (!range) return state
  return edited(state, edits === 'clear' ? clear(sheet, range) : fillDown(sheet, state.history.draft, range))
}

function pasted({ sheet, currency }: Context, state: GridState, clipboard: string): GridState {
  const range = rangeOf(state.selection)
  if (!range) return state
  const { edits, report } = paste(sheet, range, clipboard, currency)
  return edited(state, edits, report)
}

function selected(context: Context, state: GridState, position: Position, extend = false): GridState {
  const head = inside(position, linesOf(context.sheet).length)
  const taken = committed(context, state)
  if (!extend) return { ...taken, selection: at(head) }
  return { ...taken, selection: { anchor: inMonths(state.selection.anchor), head: inMonths(head) } }
}

/** One step of the grid: every key, pointer and tool comes by here. Pure. */
export function act(context: Context, state: GridState, action: GridAction): GridState {
  const { history, selection } = state
  switch (action.type) {
    case 'select':
      return selected(context, state, action.position, action.extend)
    case 'select_range':
      return selected(context, { ...committed(context, state), selection: at(action.from) }, action.to, true)
    case 'move':
      return selected(context, state, moved(selection.head, action.down, action.right), action.extend)
    case 'tab': {
      const next = tabbed(selection.head, action.by, linesOf(context.sheet).length)
      return next ? selected(context, state, next) : committed(context, state)
    }
    case 'write':
      return { ...state, text: action.text, mode: state.mode === 'ready' ? 'typing' : state.mode }
    case 'open':
      return { ...state, text: textOf(context, history.draft, selection.head), mode: 'editing' }
    case 'cancel':
      return state.mode === 'ready' ? { ...state, selection: at(selection.head) } : { ...state, mode: 'ready' }
    case 'commit':
      return committed(context, state)
    case 'clear':
    case 'fill_down':
      return overRange(context, state, action.type)
    case 'paste':
      return pasted(context, state, action.clipboard)
    case 'edit':
      return edited(state, action.edits)
    case 'undo':
      return { ...state, history: undone(history), report: null }
    case 'redo':
      return { ...state, history: redone(history), report: null }
    case 'discard':
      return { ...state, mode: 'ready', history: changed(history, nothing), report: null }
    case 'replace':
      return { ...state, history: changed(history, action.draft) }
    case 'mark':
      return { ...state, history: { ...history, draft: marked(history.draft, action.issues) } }
    case 'restore':
      return { ...state, history: begin(stillFits(context.sheet, action.draft)) }
    case 'saved':
      return { ...state, history: begin(without(history.draft, action.keys)), report: null }
    case 'seen_report':
      return { ...state, report: null }
  }
}
