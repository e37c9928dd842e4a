// Before any schema is made: zod otherwise tries whether it may compile its checks, which the page's policy forbids and reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
