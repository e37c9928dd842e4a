// Loaded before the API: breaks in it what HUBCAP_PROOF_BROKEN names. The product's own text is changed as it is loaded, never on disk.
import { registerHooks } from 'node:module'
import { breaks } from './breaks.mjs'

const wanted = breaks[process.env.HUBCAP_PROOF_BROKEN] ?? []

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    const here = wanted.filter(([file]) => url.endsWith(`/packages/${file}`))
    if (here.length === 0) return loaded
    let source = String(loaded.source)
    for (const [file, is, shall] of here) {
      if (!source.includes(is)) throw new Error(`${file} says it in another way than the proof knows: ${is}`)
      source = source.replace(is, () => shall)
    }
    return { ...loaded, source }
  },
})
