import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/** Enough that no two documents share one, and short: a page brings those of every document that some page asks. */
const idOf = (text: string) => createHash('sha256').update(text).digest().subarray(0, 8).toString('base64url')

/** Of a document the page gets nothing but its id, under the name by which urql sends it. */
const withIds = (file: string, content: string) =>
  path.basename(file) === 'graphql.ts'
    ? content.replaceAll(
        /\{"__meta__":\{"documentId":"([\w-]{11})"\}\}/g,
        '{"kind":"Document","definitions":[],"documentId":"$1"}',
      )
    : content

const config: CodegenConfig = {
  schema: '../../packages/server/schema.graphql',
  documents: ['src/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  hooks: { beforeOneFileWrite: withIds },
  generates: {
    './generated/': {
      preset: 'client',
      presetConfig: {
        // The api reads the manifest of ids: what isn't in it can't be asked from a browser.
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashPropertyName: 'documentId',
          hashAlgorithm: idOf,
        },
        fragmentMasking: false,
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        scalars: {
          ID: 'string',
          Money: 'number',
          Figure: 'number',
          Date: 'string',
          DateTime: 'string',
          JSON: { input: 'unknown', output: 'unknown' },
        },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
  },
}

export default config
