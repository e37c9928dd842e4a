import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { runCommand } = await import('./run-command.ts')
  await runCommand(async () => {
    const { authorMigration, checkCatalogue, checkDrift, writeCatalogue } = await import('./migration/migration.ts')
    const [argument] = process.argv.slice(2)
    if (argument === '--check') {
      await checkDrift()
      await checkCatalogue()
    } else if (argument === '--catalogue') await writeCatalogue()
    else await authorMigration(argument)
  })
}
