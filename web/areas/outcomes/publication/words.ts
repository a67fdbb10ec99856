import type { Catalogue } from '../../../platform/words.ts'

export const announcements: Catalogue<{ decision(title: string): string; outcome(title: string): string }> = {
  en: { decision: (title) => `Decided: ${title}`, outcome: (title) => `Changed: ${title}` },
  cy: { decision: (title) => `Penderfynwyd: ${title}`, outcome: (title) => `Newidiodd: ${title}` },
}
