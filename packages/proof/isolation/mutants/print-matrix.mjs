// Prints the product's role matrix as data, in a process of its own: { action: ['●', '·', …] }.
const { matrix } = await import('../../../rules/src/tenancy/can.ts')
process.stdout.write(JSON.stringify(matrix))
