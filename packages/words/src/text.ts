import type { Locale } from '@hubcap/rules/tenancy/locale'

/** The same in every language of the product; Chinese is written first. */
export type Text = { readonly [Language in Locale]: string }

/** A text for each of these, no more and no fewer. */
export type Texts<Key extends string> = { readonly [One in Key]: Text }
