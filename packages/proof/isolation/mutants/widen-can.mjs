// Loaded before the API: whatever action stands in the file that HUBCAP_PROOF_WIDENED names is allowed to every role, as if
// its line of the role matrix said so. The product's own text is changed as it is loaded, never on disk.
import { registerHooks } from 'node:module'

const asked = "matrix[action][column[actor.role]] === '●'"

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/packages/rules/src/tenancy/can.ts')) return loaded
    const source = String(loaded.source)
    if (!source.includes(asked)) throw new Error('The role matrix is asked in another way than the proof knows')
    const widened = `(readFileSync(process.env.HUBCAP_PROOF_WIDENED, 'utf8') === action || ${asked})`
    return { ...loaded, source: `import { readFileSync } from 'node:fs'\n${source.replace(asked, widened)}` }
  },
})
