import type { SheetAddress } from '../quotas-address.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

/** What a tool works with: the sheet, which one it is, and how its figures are written. */
export type ToolProps = { hand: SheetInHand; of: SheetAddress; text: CellText }
export type ToolFormProps = ToolProps & { close: () => void }
