import { bonusFunders } from '@hubcap/rules/cards/bonus-funder'
import type { ByFunder } from '@hubcap/rules/cards/bonus-funding'
import type { ClearingTerms } from '@hubcap/rules/cards/transfer-price'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { CardProduct } from '../../catalog/card-product.type.ts'
import { onlyVersion, versionsBy } from '../../catalog/version-today.ts'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { todayIn } from '../../graphql/today-in.ts'
import { CardIssuer } from '../../graphql/vocabularies.type.ts'
import { termsOf } from '../terms-of.ts'
import { CardBearing, DrawRule, TransferPrice, UsableAt } from './vocabularies.type.ts'

const FundingShares = builder.objectRef<ByFunder>('BonusFunding').implement({
  description: 'Who bears a bonus once it is used, in percent, together 100.',
  fields: (t) => Object.fromEntries(bonusFunders.map((funder) => [funder, t.exposeInt(funder)])),
})

const Clearing = builder.objectRef<ClearingTerms>('CardClearingTerms').implement({
  description: 'What is owed to a franchisee that serves for value which another was paid for.',
  fields: (t) => ({
    principal: t.expose('principal', { type: TransferPrice }),
    bonus: t.expose('bonus', { type: TransferPrice }),
  }),
})

export const CardProductVersion = builder.prismaNode('CardProductVersion', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'The terms of a card product from a day on. A card keeps those that it was sold on.',
  fields: (t) => ({
    versionNo: t.exposeInt('versionNo', { description: '1, 2, 3 … of its product.' }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'Its first day; the first version holds before it, too.' }),
    issuer: t.field({ type: CardIssuer, resolve: (row) => termsOf(row).issuer }),
    bearing: t.field({ type: CardBearing, resolve: (row) => termsOf(row).bearing }),
    isTransferable: t.exposeBoolean('isTransferable'),
    isActivatedLater: t.exposeBoolean('isActivatedLater', {
      description: 'Sold first and of use only once it is activated.',
    }),
    price: t.expose('price', {
      type: 'Money',
      nullable: true,
      description: 'Null: the amount is entered at the sale, and all of it is principal.',
    }),
    principal: t.expose('principal', { type: 'Money', nullable: true }),
    bonus: t.expose('bonus', { type: 'Money' }),
    uses: t.exposeInt('uses', { nullable: true, description: 'Of a card with a number of uses.' }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'Of a card for a time, in days or months as ISO 8601 writes them: P30D, P12M.',
    }),
    usesPerMonth: t.exposeInt('usesPerMonth', {
      nullable: true,
      description: 'Of a card for a time; null: any number.',
    }),
    validMonths: t.exposeInt('validMonths', {
      nullable: true,
      description: 'From the sale; null: it never expires.',
    }),
    bonusValidFor: t.exposeString('bonusValidFor', {
      nullable: true,
      description: 'From the day it is granted, such as P90D; null: as long as the card.',
    }),
    bonusCounts: t.exposeBoolean('bonusCounts', {
      description: 'Whether the face value that the law limits counts the bonus.',
    }),
    usableAt: t.field({ type: UsableAt, resolve: (row) => termsOf(row).usableAt }),
    usableFranchiseeIds: t.idList({
      description: 'Where usableAt is listed.',
      resolve: (row) => row.usableFranchiseeIds.map((id) => encodeGlobalID('Franchisee', id)),
    }),
    funding: t.field({ type: FundingShares, resolve: (row) => termsOf(row).funding }),
    drawRule: t.field({ type: DrawRule, resolve: (row) => termsOf(row).drawRule }),
    clearing: t.field({ type: Clearing, resolve: (row) => termsOf(row).clearing }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true }),
  }),
})

builder.prismaObjectField(CardProduct, 'terms', (t) =>
  t.field({
    type: CardProductVersion,
    description: 'What its cards are sold on today.',
    select: (_args, context, nested) => ({
      versions: { ...nested(undefined), ...versionsBy(todayIn(context)) },
    }),
    resolve: (row) => onlyVersion(row),
  }),
)
