import { cancelImportInput } from '@hubcap/rules/imports/cancel-import.input'
import { createImportInput } from '@hubcap/rules/imports/create-import.input'
import { setImportMappingInput } from '@hubcap/rules/imports/set-import-mapping.input'
import { setImportSheetInput } from '@hubcap/rules/imports/set-import-sheet.input'
import { startImportInput } from '@hubcap/rules/imports/start-import.input'
import { undoImportInput } from '@hubcap/rules/imports/undo-import.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { ImportKind } from '../graphql/vocabularies.type.ts'
import { cancelImport } from './cancel-import.ts'
import { createImport } from './create-import.ts'
import { setImportMapping } from './set-import-mapping.ts'
import { setImportSheet } from './set-import-sheet.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo/undo-import.ts'

const CreateImportInput = builder.inputType('CreateImportInput', {
  fields: (t) => ({
    fileId: t.id({ required: true, description: 'From POST /files.' }),
    kind: t.field({ type: ImportKind, required: true }),
    defaults: t.field({ type: 'JSON' }),
  }),
})

const SetImportMappingInput = builder.inputType('SetImportMappingInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    mapping: t.field({ type: 'JSON', required: true, description: '{ field: column heading }.' }),
    defaults: t.field({ type: 'JSON', description: 'Left out: as they are.' }),
  }),
})

const idInput = (name: 'StartImportInput' | 'CancelImportInput' | 'UndoImportInput') =>
  builder.inputType(name, { fields: (t) => ({ id: t.id({ required: true }) }) })

const StartImportInput = idInput('StartImportInput')
const CancelImportInput = idInput('CancelImportInput')
const UndoImportInput = idInput('UndoImportInput')

const SetImportSheetInput = builder.inputType('SetImportSheetInput', {
  fields: (t) => ({ id: t.id({ required: true }), sheet: t.string({ required: true }) }),
})

nodeMutation('createImport', {
  action: 'import.create',
  model: 'Import',
  input: CreateImportInput,
  schema: createImportInput,
  ids: { fileId: 'StoredFile' },
  run: createImport,
})

nodeMutation('setImportMapping', {
  action: 'import.create',
  model: 'Import',
  input: SetImportMappingInput,
  schema: setImportMappingInput,
  ids: { id: 'Import' },
  run: setImportMapping,
})

nodeMutation('startImport', {
  action: 'import.create',
  model: 'Import',
  input: StartImportInput,
  schema: startImportInput,
  ids: { id: 'Import' },
  run: startImport,
})

nodeMutation('cancelImport', {
  action: 'import.create',
  model: 'Import',
  input: CancelImportInput,
  schema: cancelImportInput,
  ids: { id: 'Import' },
  run: cancelImport,
})

nodeMutation('setImportSheet', {
  action: 'import.create',
  model: 'Import',
  input: SetImportSheetInput,
  schema: setImportSheetInput,
  ids: { id: 'Import' },
  run: setImportSheet,
})

nodeMutation('undoImport', {
  action: 'import.undo',
  model: 'Import',
  input: UndoImportInput,
  schema: undoImportInput,
  ids: { id: 'Import' },
  run: undoImport,
})
