import type { Catalogue } from '../../../platform/words.ts'
import type { PasskeyRefusal } from './rules.ts'

export type PasskeyWords = { failed: string; unsupported: string; refusals: Record<PasskeyRefusal, string> }

const en: PasskeyWords = {
  failed: 'The passkey did not work, or you stopped. Nothing was changed. Try again.',
  unsupported: 'This browser cannot use passkeys. Choose another way.',
  refusals: {
    'no-answer': 'Your browser sent no passkey. Passkeys need JavaScript. You can use a link by email instead',
    'not-understood': 'We could not read what your device sent. Try again, or use a link by email',
    'not-known': 'We do not know this passkey. It may have been removed. Use a link by email instead',
    'not-proved': 'The passkey did not prove to be yours. Try again, or use a link by email',
    'too-late': 'That took too long, or the page was old. Try again',
    'known-already': 'This passkey is saved already',
    'too-many': 'You have 20 passkeys. Remove one first',
    'name-too-long': 'Use 60 characters or fewer for the name of the passkey',
  },
}

const cy: PasskeyWords = {
  failed: 'Ni weithiodd y gyfrinallwedd, neu fe wnaethoch stopio. Ni newidiwyd dim. Rhowch gynnig arall arni.',
  unsupported: 'Ni all y porwr hwn ddefnyddio cyfrinallweddi. Dewiswch ffordd arall.',
  refusals: {
    'no-answer':
      'Ni anfonodd eich porwr gyfrinallwedd. Mae angen JavaScript ar gyfrinallweddi. Gallwch ddefnyddio dolen drwy e-bost yn lle hynny',
    'not-understood':
      'Nid oeddem yn gallu darllen yr hyn a anfonodd eich dyfais. Rhowch gynnig arall arni, neu defnyddiwch ddolen drwy e-bost',
    'not-known':
      "Nid ydym yn adnabod y gyfrinallwedd hon. Efallai ei bod wedi'i thynnu. Defnyddiwch ddolen drwy e-bost yn lle hynny",
    'not-proved':
      'Ni phrofodd y gyfrinallwedd mai chi sydd biau hi. Rhowch gynnig arall arni, neu defnyddiwch ddolen drwy e-bost',
    'too-late': 'Cymerodd hynny ormod o amser, neu roedd y dudalen yn hen. Rhowch gynnig arall arni',
    'known-already': "Mae'r gyfrinallwedd hon wedi'i chadw eisoes",
    'too-many': 'Mae gennych 20 cyfrinallwedd. Tynnwch un yn gyntaf',
    'name-too-long': 'Defnyddiwch 60 nod neu lai ar gyfer enw’r gyfrinallwedd',
  },
}

export const passkeyWords: Catalogue<PasskeyWords> = { en, cy }
