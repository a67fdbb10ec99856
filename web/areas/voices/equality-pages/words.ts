import type { Catalogue } from '../../../platform/words.ts'

export const equalityPageWords: Catalogue<{ done: string }> = {
  en: { done: 'Thank you. We have your answer. This page is your receipt: keep its code.' },
  cy: { done: 'Diolch. Mae eich ateb gennym. Y dudalen hon yw eich derbynneb: cadwch ei chod.' },
}
