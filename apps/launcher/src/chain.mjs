import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { runCommand } = await import('./run-command.ts')
  const { chain } = await import('./chain/chain.ts')
  await runCommand(() => chain(process.argv.slice(2)))
}
