import { deleteViewInput, saveViewInput, updateViewInput } from '@hubcap/rules/tenancy/saved-view.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { RowsChanged } from '../graphql/rows-mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { deleteView, saveView, updateView } from './saved-views.ts'

const SaveViewInput = builder.inputType('SaveViewInput', {
  description: 'A name that the list’s views have already is saved anew.',
  fields: (t) => ({
    list: t.string({ required: true, description: 'Its path in the portal, such as sales.' }),
    name: t.string({ required: true }),
    search: t.string({ required: true, description: 'The list’s address behind the question mark.' }),
    hiddenColumns: t.stringList({ required: { list: false, items: true } }),
  }),
})

const UpdateViewInput = builder.inputType('UpdateViewInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string(),
    search: t.string(),
    hiddenColumns: t.stringList({ required: { list: false, items: true } }),
  }),
})

const DeleteViewInput = builder.inputType('DeleteViewInput', { fields: (t) => ({ id: t.id({ required: true }) }) })

nodeMutation('saveView', {
  action: 'saved_view.change',
  model: 'SavedView',
  input: SaveViewInput,
  schema: saveViewInput,
  run: saveView,
})

nodeMutation('updateView', {
  action: 'saved_view.change',
  model: 'SavedView',
  input: UpdateViewInput,
  schema: updateViewInput,
  ids: { id: 'SavedView' },
  run: updateView,
})

builder.mutationField('deleteView', (t) =>
  t.field({
    ...mutationOf('saved_view.change'),
    type: RowsChanged,
    description: 'One that is gone already stays so.',
    args: { input: t.arg({ type: DeleteViewInput, required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, 'saved_view.change')
      const { id } = inputOf(deleteViewInput, args.input)
      return { count: await deleteView(request, rowId('SavedView', id)) }
    },
  }),
)
