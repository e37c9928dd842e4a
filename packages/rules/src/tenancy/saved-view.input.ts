import { z } from 'zod'
import { id } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { name } from '../input/text.ts'

/** As many as one list keeps for one person. */
export const mostViews = 20

const viewNameMax = 40

const listName = z.string().refine((text) => /^[a-z][a-z-]{0,39}$/.test(text), checkParams('invalid'))
const search = z.string().refine((text) => text.length <= 2000, checkParams('too_long', { max: 2000 }))
const columnName = z.string().refine((text) => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(text), checkParams('invalid'))
const viewName = name.refine((text) => [...text].length <= viewNameMax, checkParams('too_long', { max: viewNameMax }))

/** search: the address behind the question mark; hiddenColumns: those that don't show, null: as the list shows them itself. */
const view = { name: viewName, search, hiddenColumns: z.array(columnName).max(100).nullable() }

export const saveViewInput = z.strictObject({ list: listName, ...view })
export type SaveViewInput = z.output<typeof saveViewInput>

/** What is left out stays as it is. */
export const updateViewInput = z.strictObject({
  id,
  name: viewName.optional(),
  search: search.optional(),
  hiddenColumns: view.hiddenColumns.optional(),
})
export type UpdateViewInput = z.output<typeof updateViewInput>

export const deleteViewInput = z.strictObject({ id })
export type DeleteViewInput = z.output<typeof deleteViewInput>
