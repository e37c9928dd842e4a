import { cardBearings } from '@hubcap/rules/cards/law/parameters/card-bearing'
import { drawRules } from '@hubcap/rules/cards/lots'
import { usablePlaces } from '@hubcap/rules/cards/product/usable-at'
import { transferPrices } from '@hubcap/rules/cards/transfer-price'
import { builder } from '../../graphql/builder.ts'

export const CardBearing = builder.enumType('CardBearing', { values: cardBearings })
export const UsableAt = builder.enumType('UsableAt', { values: usablePlaces })
export const DrawRule = builder.enumType('DrawRule', { values: drawRules })
export const TransferPrice = builder.enumType('TransferPrice', { values: transferPrices })
