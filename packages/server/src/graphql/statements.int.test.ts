import { openDatabase, type Writing } from '@hubcap/database/door/database'
import { addWebhookDeliveries } from '@hubcap/database/lookups/add-webhook-deliveries'
import { plainVersion } from '@hubcap/database/testing/plain-version'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { type SmallNetwork, smallNetwork, testNow } from '@hubcap/testing/small-network'
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../schema.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const many = 120
await fill(red, many)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

/** So many further rows of everything that the schema lists. */
async function fill({ tenantId, franchisees, cardProductId, actors }: SmallNetwork, count: number): Promise<void> {
  const [franchisee] = franchisees
  const [store] = franchisee?.stores ?? []
  const [staffId] = store?.repIds ?? []
  if (!franchisee || !store || !staffId) throw new Error('The small network has no rep')
  const createdAt = testNow
  const soldOn = new Date('2026-11-19T00:00:00Z')
  const rows = Array.from({ length: count }, (_, at) => {
    const name = `more ${String(at).padStart(3, '0')}`
    return { tenantId, id: uuidv7(), name, nameKey: name, code: `M${at}`, createdAt }
  })
  const people = rows.map(({ code: _, ...row }) => ({ ...row, personId: uuidv7() }))
  const named = rows.map(({ code, ...row }) => ({ ...row, customerNo: code }))
  const files = named.map(({ id }) => ({ tenantId, id: uuidv7(), customerId: id, openedOn: soldOn, createdAt }))
  const place = { franchiseeId: franchisee.id, storeId: store.id, staffId }
  const money = { amount: 100n, principal: 100n, bonus: 0n }
  const storedFileId = uuidv7()
  await database.asSystem(tenantId).write(async (db) => {
    await db.franchisee.createMany({
      data: rows.map((row) => ({ ...row, id: uuidv7(), kind: 'direct', status: 'active' })),
    })
    const open = { franchiseeId: franchisee.id, status: 'open', openingHours: {} }
    await db.store.createMany({ data: rows.map((row) => ({ ...row, ...open })) })
    await db.person.createMany({ data: people.map(({ personId }) => ({ tenantId, id: personId, createdAt })) })
    const hired = { franchiseeId: franchisee.id, storeId: store.id, status: 'active' }
    await db.staff.createMany({ data: people.map((row, at) => ({ ...row, ...hired, staffNo: `M${at}` })) })
    await db.customer.createMany({ data: named })
    const mail = { channel: 'email', kind: 'invitation', recipient: 'x@x.example', recipientName: 'x', subject: 'x' }
    await db.message.createMany({
      data: rows.map(({ id }) => ({ ...mail, tenantId, id, body: 'x', status: 'kept', createdAt })),
    })
    await db.customerFile.createMany({ data: files.map((row) => ({ ...row, ...place })) })
    const product = { kind: 'stored_value', status: 'on_sale' }
    await db.cardProduct.createMany({ data: rows.map((row) => ({ ...row, ...product })) })
    await db.cardProductVersion.createMany({ data: rows.map(({ id }) => plainVersion(tenantId, id)) })
    await db.cardSale.createMany({
      data: named.map((customer, at) => ({
        ...{
          ...place,
          ...money,
          tenantId,
          id: uuidv7(),
          customerId: customer.id,
          customerName: customer.name,
          staffName: 'many',
          storeName: 'many',
          cardProductId,
        },
        ...{ saleNo: `M${at}`, paymentMethod: 'cash', soldAt: testNow, soldOn, status: 'recorded', createdAt },
      })),
    })
    await db.card.createMany({
      data: named.map((customer, at) => ({
        ...{ ...place, tenantId, id: uuidv7(), customerId: customer.id, cardNo: `8800${String(at).padStart(8, '0')}` },
        ...{ cardProductId, cardProductVersionId: cardProductId, status: 'active', soldOn, createdAt },
      })),
    })
    await db.ledgerMovement.createMany({
      data: rows.map((row) => ({
        ...{ ...place, tenantId: row.tenantId, id: uuidv7(), cause: 'recharge', at: testNow, bookedOn: soldOn },
      })),
    })
    await fillTill(db, rows, place)
    await db.quota.createMany({
      data: rows.map((_, at) => ({
        ...{ ...place, tenantId, id: uuidv7(), month: new Date(Date.UTC(2030, at, 1)), metric: 'cards_sold' },
        ...{ level: 'staff', target: 10n, updatedAt: testNow },
      })),
    })
    await fillPeople(db, rows, place)
    await fillNumbers(db, rows, { ...place, cardProductId })
    await fillDayCloses(db, rows, place)
    const earning = {
      saleStep: 100n,
      salePoints: 1,
      rechargeStep: 100n,
      rechargePoints: 1,
      serviceStep: 100n,
      servicePoints: 1,
    }
    await db.memberRule.createMany({
      data: rows.map(({ id, createdAt: at }) => ({
        ...earning,
        tenantId,
        id,
        fromOn: soldOn,
        levels: [],
        createdAt: at,
      })),
    })
    const plan = { period: 'month', firstMonth: new Date('2026-11-01') }
    await db.salesPlan.createMany({
      data: rows.map(({ id, name: title, createdAt: at }) => ({ ...plan, tenantId, id, title, createdAt: at })),
    })
    await db.quotaRule.createMany({
      data: rows.map(({ createdAt: at }) => ({
        ...{ tenantId, id: uuidv7(), fromMonth: new Date('2026-11-01'), prorates: true, ramp: [], createdAt: at },
      })),
    })
    await db.auditEntry.createMany({
      data: rows.map(({ name }) => ({
        ...{ tenantId, id: uuidv7(), at: testNow, action: 'store.update', entity: 'store', entityId: uuidv7() },
        after: { name },
      })),
    })
    await fillSchedules(db, rows, actors.hq_admin)
    await fillScores(db, rows, place)
    await fillClearing(db, rows, franchisee.id)
    await fillCommission(db, rows, place)
    await fillSimulations(db, rows, actors.hq_admin)
    await fillSystems(db, rows)
    await fillLeads(db, rows, place)
    const file = {
      tenantId,
      id: storedFileId,
      name: 'x.csv',
      mediaType: 'text/csv',
      size: 1,
    }
    await db.storedFile.createMany({ data: [{ ...file, createdAt }] })
    const { userAccountId } = actors.hq_admin
    const life = {
      kind: 'stores',
      status: 'ready',
      mapping: {},
      columns: [],
      defaults: {},
      storedFileId,
      userAccountId,
    }
    const imports = rows.map(() => ({ ...life, tenantId, id: uuidv7(), createdAt }))
    await db.import.createMany({ data: imports })
    const figures = { cards: 1, principal: 5n, bonus: 0n, uses: 0n, cutOverOn: soldOn }
    await db.cardOpening.createMany({
      data: imports.map(({ id: importId }) => {
        return { ...figures, tenantId, id: uuidv7(), importId, franchiseeId: place.franchiseeId, cardProductId }
      }),
    })
    const custody = { fromOn: soldOn, issuerKind: 'brand', held: 5n, guaranteed: 0n, createdAt }
    await db.prepaymentCustody.createMany({ data: rows.map(() => ({ ...custody, tenantId, id: uuidv7() })) })
  })
}

type FillRow = { tenantId: string; id: string; name: string; nameKey: string; createdAt: Date }
type FillPlace = { franchiseeId: string; storeId: string; staffId: string }

/** Counts of further days of a store, each signed. */
async function fillDayCloses(db: Writing, rows: FillRow[], { franchiseeId, storeId }: FillPlace): Promise<void> {
  const days = rows.map(({ tenantId, id }, at) => ({
    ...{ tenantId, franchiseeId, storeId, day: new Date(Date.UTC(2025, 0, at + 1)), id },
  }))
  const figures = { no: 1, expected: 1n, difference: 0n, differing: 0, handedOver: 0n, late: false, countedAt: testNow }
  await db.dayClose.createMany({ data: days.map((row) => ({ ...row, ...figures })) })
  const method = { paymentMethod: 'cash', expected: 1n, afterClose: 0n, opening: 0n, counted: 1n, difference: 0n }
  const parts = days.map(({ id: dayCloseId, ...row }) => ({ ...row, dayCloseId }))
  await db.dayCloseMethod.createMany({ data: parts.map((row) => ({ ...row, ...method })) })
  await db.dayCloseSignature.createMany({ data: parts.map((row) => ({ ...row, signedAt: testNow })) })
}

/** Services and sales of them at a till. */
async function fillTill(db: Writing, rows: FillRow[], place: FillPlace): Promise<void> {
  const service = { kind: 'basic', status: 'on_sale' }
  await db.serviceItem.createMany({
    data: rows.map(({ tenantId, id, name, nameKey, createdAt }) => ({
      ...{ ...service, tenantId, id, name, nameKey, code: name.replace(' ', '-'), createdAt },
    })),
  })
  const sold = { total: 100n, paidOtherwise: 100n, soldAt: testNow, soldOn: testNow, status: 'recorded' }
  await db.tillSale.createMany({
    data: rows.map(({ tenantId, id, name, createdAt }) => ({
      ...place,
      ...sold,
      tenantId,
      id,
      saleNo: name,
      createdAt,
    })),
  })
  const invoice = { kind: 'blue', medium: 'electronic', source: 'till_sale', taxTreatment: 'taxed', status: 'issued' }
  await db.invoice.createMany({
    data: rows.map(({ tenantId, id, name }, at) => ({
      ...{ ...place, ...invoice, tenantId, id, tillSaleId: id, invoiceNo: `E${at}`, buyerName: name, amount: 100n },
      ...{ issuedAt: testNow, issuedOn: testNow },
    })),
  })
}

/** Leads with a touch each. */
async function fillLeads(db: Writing, rows: FillRow[], place: FillPlace): Promise<void> {
  const what = { source: 'walk_in', grade: 'A', quietSince: testNow, status: 'open' }
  await db.lead.createMany({
    data: rows.map(({ tenantId, id, name, nameKey, createdAt }) => ({
      ...{ ...place, ...what, tenantId, id, name, nameKey, createdAt },
    })),
  })
  const rule = { quietDays: 30, warnDays: 3, fromOn: testNow }
  await db.leadRule.createMany({
    data: rows.map(({ tenantId, id, createdAt }) => ({ ...rule, tenantId, id, createdAt })),
  })
  const touch = { kind: 'call', outcome: 'reached', grade: 'A', at: testNow, day: testNow }
  await db.leadTouch.createMany({
    data: rows.map(({ tenantId, id: leadId }) => ({ ...place, ...touch, tenantId, id: uuidv7(), leadId })),
  })
}

/** Accounts with a post each, and open invitations. */
async function fillPeople(db: Writing, rows: FillRow[], { franchiseeId, storeId }: FillPlace): Promise<void> {
  const posts = rows.map(({ tenantId, id: userAccountId }) => ({ tenantId, id: uuidv7(), userAccountId }))
  await db.userAccount.createMany({
    data: rows.map(({ tenantId, id, name, createdAt }) => ({
      ...{ tenantId, id, name, email: `${id}@x.example`, locale: 'zh', status: 'active', createdAt },
    })),
  })
  await db.assignment.createMany({ data: posts.map((row) => ({ ...row, role: 'store_manager', createdAt: testNow })) })
  await db.assignmentPlace.createMany({
    data: posts.map(({ id: assignmentId, ...row }) => ({ ...row, id: uuidv7(), assignmentId, franchiseeId, storeId })),
  })
  const invitation = { role: 'sales_rep', franchiseeId, storeId, locale: 'zh', invitedByName: 'x', expiresAt: testNow }
  await db.invitation.createMany({
    data: rows.map(({ tenantId, id, name, createdAt }) => ({ ...invitation, tenantId, id, name, createdAt })),
  })
}

/** Series of one number each, with somebody who has it and what happened to it. */
async function fillNumbers(
  db: Writing,
  rows: FillRow[],
  { cardProductId, ...place }: FillPlace & { cardProductId: string },
) {
  const shape = { kind: 'card', medium: 'paper', serialDigits: 6, cardProductId }
  const one = { firstSerial: 1n, lastSerial: 1n, quantity: 1 }
  await db.numberSeries.createMany({
    data: rows.map(({ tenantId, id, name, createdAt }, at) => ({
      ...shape,
      tenantId,
      id,
      name,
      createdAt,
      prefix: `${1000 + at}`,
    })),
  })
  await db.numberStretch.createMany({
    data: rows.map(({ tenantId, id }) => ({
      ...{ ...place, ...one, tenantId, id: uuidv7(), seriesId: id, holder: 'staff', state: 'held', since: testNow },
    })),
  })
  await db.numberMovement.createMany({
    data: rows.map(({ tenantId, id }) => ({
      ...{ ...place, ...one, tenantId, id: uuidv7(), seriesId: id, kind: 'received', fromHolder: 'staff', at: testNow },
    })),
  })
}

/** More reports by schedule of one account than the product lets anybody have. */
async function fillSchedules(db: Writing, rows: FillRow[], { userAccountId, assignmentId }: Actor): Promise<void> {
  const what = { period: 'daily', grouping: 'store', locale: 'zh', hour: 8, nextAt: testNow, createdAt: testNow }
  await db.reportSchedule.createMany({
    data: rows.map(({ tenantId, name }) => ({
      ...{ ...what, tenantId, id: uuidv7(), recipient: 'x@x.example', recipientName: name },
      ...{ userAccountId: userAccountId ?? '', assignmentId: assignmentId ?? '' },
    })),
  })
}

/** A scorecard for each month of ten years, and the score that a rep got by it. */
async function fillScores(db: Writing, rows: FillRow[], place: FillPlace): Promise<void> {
  const months = rows.map((row, at) => ({ ...row, month: new Date(Date.UTC(2030, at, 1)) }))
  await db.scorecard.createMany({
    data: months.map(({ tenantId, id, month: fromMonth, createdAt }) => ({
      ...{ tenantId, id, familyId: id, name: id, fromMonth, metrics: [plainMetric('sales_amount', 100, 12_000)] },
      ...{ voidFreeShare: 200, voidPenalty: 200, voidPenaltyMax: 2000, createdAt },
      bands: [{ name: 'x', minPoints: 0 }],
    })),
  })
  const part = {
    metricId: 'sales_amount',
    weight: 10_000,
    actual: 1,
    target: 2,
    sample: 1,
    leftOut: null,
    points: 5_000,
  }
  const figures = { parts: [part], recordedSales: 1, voidedSales: 1 }
  const ranks = { chainRank: 1, chainRanked: 1, franchiseeRanked: 0, storeRanked: 0 }
  await db.performanceScore.createMany({
    data: months.map(({ tenantId, id, name, nameKey, month }) => ({
      ...{ ...place, ...figures, ...ranks, tenantId, id, month, level: 'staff', name, nameKey, storeName: 'x' },
      ...{ scorecardId: id, points: 5_000, penalty: 0, band: 0, asOf: testNow },
    })),
  })
}

/** Simulations of one month, with a result. */
async function fillSimulations(db: Writing, rows: FillRow[], { userAccountId }: Actor): Promise<void> {
  const month = new Date('2026-10-01')
  const what = { kind: 'royalty', draft: {}, status: 'done', months: 1, progress: 1, fromMonth: month, toMonth: month }
  await db.simulation.createMany({
    data: rows.map(({ tenantId, id, createdAt }) => ({ ...what, tenantId, id, createdAt, userAccountId })),
  })
  await db.simulationResult.createMany({
    data: rows.map(({ tenantId, id }) => ({
      ...{ tenantId, id, simulationId: id, month, franchiseeId: id, before: 1n, after: 2n, details: {} },
    })),
  })
}

/** Commission plans with a version each, given to a rep, and rewards of that rep. */
async function fillCommission(db: Writing, rows: FillRow[], place: FillPlace): Promise<void> {
  const plans = rows.map(({ tenantId, name, createdAt }) => ({ tenantId, id: uuidv7(), name, createdAt }))
  await db.commissionPlan.createMany({ data: plans })
  const fromMonth = new Date('2026-11-01')
  const terms = { audience: 'given', rules: [], drawIsRecoverable: false, fromMonth }
  const ofPlan = plans.map(({ tenantId, id, createdAt }) => ({ tenantId, id, createdAt, commissionPlanId: id }))
  await db.commissionPlanVersion.createMany({ data: ofPlan.map((row) => ({ ...row, ...terms })) })
  const item = { kind: 'reward', minAmount: 1n, maxAmount: 2n, status: 'active' }
  await db.incentiveItem.createMany({ data: plans.map((row) => ({ ...row, ...item })) })
  const months = ofPlan.map(({ tenantId, createdAt }, at) => ({
    ...{ tenantId, id: uuidv7(), createdAt, month: new Date(Date.UTC(2030, at, 1)), franchiseeId: place.franchiseeId },
  }))
  const made = { status: 'calculated', knownAt: testNow, minimumWage: 0n }
  await db.payRun.createMany({ data: months.map((row) => ({ ...row, ...made })) })
  const inRun = months.map(({ tenantId, id: payRunId }) => ({ tenantId, id: uuidv7(), payRunId }))
  const step = { franchiseeId: place.franchiseeId, step: 'calculate', at: testNow }
  const none = { earned: 0n, cutByCap: 0n, clawbackBefore: 0n, takenBack: 0n, clawbackTaken: 0n, clawbackCarried: 0n }
  const nothing = { ...none, drawAdded: 0n, drawRepaid: 0n, drawOwed: 0n, commission: 0n, rewards: 0n, penalties: 0n }
  const owed = { penaltiesBefore: 0n, penaltiesTaken: 0n, penaltiesCarried: 0n, baseWage: 0n, total: 0n }
  const { storeId: _, ...who } = place
  await db.payStep.createMany({ data: inRun.map((row) => ({ ...row, ...step })) })
  await db.payStatement.createMany({
    data: inRun.map((row, at) => ({
      ...{ ...row, ...who, ...nothing, ...owed, rules: [], paidDays: 0, workingDays: 1 },
      commissionPlanVersionId: ofPlan[at]?.id ?? null,
    })),
  })
  const line = { kind: 'earned', metricId: 'sales_amount', record: 'card_sale', day: testNow, base: 0n, amount: 0n }
  await db.payLine.createMany({
    data: inRun.map((row) => ({ ...row, ...place, ...line, recordId: row.id, counted: 0n })),
  })
  const incentive = { kind: 'reward', day: fromMonth, amount: 1n, evidence: 'x', status: 'proposed' }
  await db.incentive.createMany({
    data: ofPlan.map(({ tenantId, id, createdAt: proposedAt }) => ({
      ...{ ...place, ...incentive, tenantId, id, incentiveItemId: id, proposedAt },
    })),
  })
  const file = { name: 'x.jpg', mediaType: 'image/jpeg', size: 1, addedAt: testNow }
  await db.incentiveFile.createMany({
    data: ofPlan.map(({ tenantId, id }) => ({ ...place, ...file, tenantId, id, incentiveId: id })),
  })
  await db.commissionAssignment.createMany({ data: ofPlan.map((row) => ({ ...row, ...place, fromMonth })) })
}

/** A run for each month of ten years with a net, a line that is contested, a payment and the royalty terms of that month. */
async function fillClearing(db: Writing, rows: FillRow[], franchiseeId: string): Promise<void> {
  const months = rows.map(({ tenantId }, at) => ({ tenantId, id: uuidv7(), month: new Date(Date.UTC(2030, at, 1)) }))
  await db.clearingRun.createMany({
    data: months.map(({ tenantId, id, month }) => ({
      ...{ tenantId, id, fromOn: month, toOn: month, heldFrom: month, status: 'reviewed', createdAt: testNow },
    })),
  })
  const part = months.map(({ tenantId, id: clearingRunId }) => ({ tenantId, id: uuidv7(), clearingRunId }))
  await db.clearingStep.createMany({ data: part.map((row) => ({ ...row, action: 'draft', at: testNow })) })
  await db.clearingNet.createMany({
    data: part.map((row) => ({ ...row, franchiseeId, receives: 1n, owes: 0n, net: 1n, lineCount: 1 })),
  })
  const sides = { debtorId: null, creditorId: franchiseeId }
  const what = { ...sides, kind: 'royalty', amount: 1n, at: testNow, bookedOn: testNow }
  const movements = part.map(({ tenantId }) => ({
    tenantId,
    id: uuidv7(),
    cause: 'royalty',
    at: testNow,
    bookedOn: testNow,
  }))
  await db.ledgerMovement.createMany({ data: movements })
  const lines = movements.map(({ tenantId, id: movementId }) => ({ tenantId, id: uuidv7(), movementId }))
  await db.clearingLine.createMany({ data: lines.map((row) => ({ ...row, ...what, no: 1 })) })
  const inRun = part.map((row, at) => {
    const { id: clearingLineId = '', movementId = '' } = lines[at] ?? {}
    return { ...row, ...sides, clearingLineId, movementId }
  })
  await db.clearingRunLine.createMany({ data: inRun.map((row) => ({ ...row, ...what, cause: 'royalty' })) })
  await db.clearingContest.createMany({
    data: inRun.map(({ movementId: _, ...row }) => ({ ...row, reason: 'x', contestedAt: testNow })),
  })
  await db.clearingPayment.createMany({ data: part.map((row) => ({ ...row, ...sides, no: 1, amount: 1n })) })
  const terms = { basis: 'on_use', tiers: {}, otherTiers: [], minimum: 1n, createdAt: testNow, franchiseeId }
  await db.royaltyTerm.createMany({
    data: months.map(({ tenantId, id, month: fromOn }) => ({ ...terms, tenantId, id, fromOn })),
  })
  const royalty = { franchiseeId, franchiseeName: 'x', productGroup: 'minimum', base: 0n, royalty: 1n }
  await db.clearingRoyalty.createMany({
    data: part.map((row) => ({ ...row, ...royalty, royaltyTermId: row.clearingRunId })),
  })
}

/** Other systems with a key each, more webhooks than the product lets a chain have, and deliveries of the one that there was. */
async function fillSystems(db: Writing, rows: FillRow[]): Promise<void> {
  const accounts = rows.map(({ tenantId, name, createdAt }) => ({ tenantId, id: uuidv7(), name, createdAt }))
  const service = { kind: 'service', locale: 'en', status: 'active' }
  await db.userAccount.createMany({ data: accounts.map((row) => ({ ...row, ...service })) })
  const key = { hash: '0'.repeat(64), prefix: 'hk_000000', createdByName: 'x', expiresAt: new Date('2030-01-01') }
  await db.apiKey.createMany({
    data: accounts.map(({ id: userAccountId, ...row }) => ({ ...key, ...row, id: uuidv7(), userAccountId })),
  })
  const webhook = { url: 'https://x.example/', events: ['store.changed'], secret: 'x', createdByName: 'x' }
  await db.webhook.createMany({
    data: rows.map(({ tenantId, createdAt }) => ({ ...webhook, tenantId, id: uuidv7(), createdAt })),
  })
  for (const { name } of rows) await addWebhookDeliveries(db, 'franchisee.changed', { name }, testNow)
}

const isList = (field: GraphQLField<unknown, unknown>) =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
const needsArguments = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)

/** Everything a type has, down to what its relations have; nothing where all of it lies deeper. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (needsArguments(field)) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    // A connection inside a row pages by itself, with a statement of its own, and costs accordingly.
    if (depth === 0 || !isObjectType(named) || named.name.endsWith('Connection')) return []
    // Two lists of the same kind side by side multiply; one of each is what screens ask for.
    const first = isList(field) && field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''
    const fields = selection(named, depth - 1)
    return fields === '' ? [] : [`${field.name}${first} ${fields}`]
  })
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`
}

const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
  getNamedType(field.type).name.endsWith('Connection'),
)

/** Lists whose edges aren't rows of a table of their own would be named here, with the reason. */
function documentOf(field: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(field.type) as GraphQLObjectType
  const edge = getNamedType(connection.getFields().edges?.type as never) as unknown as GraphQLObjectType
  const node = getNamedType(edge.getFields().node?.type as never) as unknown as GraphQLObjectType
  return `query ($first: Int, $after: String) { ${field.name}(first: $first, after: $after) {
    edges { cursor node ${selection(node, 1)} } pageInfo { hasNextPage endCursor } } }`
}

async function statementsOf(document: string, variables: object) {
  const statements: string[] = []
  database.onStatement((sql) => statements.push(sql))
  const answer = await api.ask(red.actors.hq_admin, document, variables)
  database.onStatement(null)
  expect(answer.errors).toBeUndefined()
  const [page] = Object.values(answer.data) as {
    edges: unknown[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }[]
  // The first statement finds out who asks.
  return { count: statements.length - 1, page: page as NonNullable<typeof page> }
}

test('the schema has lists to look at', () => expect(connections.length).toBeGreaterThanOrEqual(6))

describe.each(connections.map((field) => [field.name, field] as const))(
  'the list %s with all that its rows have',
  (_, field) => {
    const document = documentOf(field)

    test('is one statement for one row and for a hundred', async () => {
      const one = await statementsOf(document, { first: 1 })
      const hundred = await statementsOf(document, { first: 100 })
      expect([one.count, one.page.edges.length]).toEqual([1, 1])
      expect([hundred.count, hundred.page.edges.length]).toEqual([1, 100])
    })

    test('is one statement on the first page, the second, and one deep in', async () => {
      let after: string | null = null
      let pages = 0
      for (; pages < 15; pages++) {
        const { count, page }: Awaited<ReturnType<typeof statementsOf>> = await statementsOf(document, {
          first: 8,
          after,
        })
        expect(count).toBe(1)
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(pages).toBeGreaterThanOrEqual(14)
    })
  },
)
